import * as z from "zod";
import { downloadFormats } from "./downloads/download-format.ts";
import { problemShape } from "./problem.ts";
import { readBody } from "./read-route.ts";
import { routes } from "./routes/index.ts";
import type { Route } from "./routes/route.ts";
import { readoutRecord } from "./shapes/record.ts";

type Json = Record<string, unknown>;

const refOf = (id: string) => `#/components/schemas/${id}`;

/** Describes the API as OpenAPI 3.1, from the same shapes that check what is asked and what is answered. */
export function openApi(version: string): Json {
  return {
    openapi: "3.1.0",
    info: {
      title: "Readout",
      version,
      description:
        "What news reports tell: who says what, who did what to whom, with the words behind each. Lists come by page; " +
        "`next` is the `after` of the page that follows.",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: "/" }],
    security: [{}, { token: [] }, { cookie: [] }],
    paths: {
      ...Object.fromEntries(routes.map((route) => [route.path, { get: operation(route) }])),
      "/api/read": { post: readOperation },
    },
    components: {
      schemas: namedShapes(),
      securitySchemes: {
        token: { type: "http", scheme: "bearer" },
        cookie: { type: "apiKey", in: "cookie", name: "readout-token" },
      },
    },
  };
}

function operation(route: Route): Json {
  return {
    operationId: route.id,
    summary: route.summary,
    parameters: [...partOf(route), ...parametersOf(route)],
    responses: {
      200: {
        description: route.summary,
        headers: { ETag: { schema: { type: "string" }, description: "The same as long as the answer is." } },
        content: { "application/json": { schema: schemaOf(route.answer) }, ...downloadsOf(route) },
      },
      304: { description: "The answer is the one that the asker has." },
      ...problems(route.part ? [400, 401, 404, 421, 503] : [400, 401, 421, 503]),
    },
  };
}

const readOperation: Json = {
  operationId: "readReport",
  summary: "Read a report: nothing of it is kept",
  requestBody: { required: true, content: { "application/json": { schema: schemaOf(readBody, "input") } } },
  responses: {
    200: { description: "Its record", content: { "application/json": { schema: schemaOf(readoutRecord) } } },
    ...problems([400, 401, 403, 408, 413, 415, 421, 422, 503]),
  },
};

function partOf({ part }: Route): readonly Json[] {
  if (!part) return [];
  return [
    {
      name: part.name,
      in: "path",
      required: true,
      description: part.description,
      schema: { type: "string" },
    },
  ];
}

function parametersOf({ query }: Route): readonly Json[] {
  return Object.entries(query.shape).map(([name, part]) => {
    const { description, examples, ...schema } = schemaOf(part, "input") as Json & { examples?: unknown[] };
    return {
      name,
      in: "query",
      ...(!part.safeParse(undefined).success && { required: true }),
      description,
      schema,
      ...(schema.type === "array" && { style: "form", explode: false }),
      ...(examples && { example: examples[0] }),
    };
  });
}

function downloadsOf({ isTable }: Route): Json {
  if (!isTable) return {};
  return Object.fromEntries(
    downloadFormats.map(({ contentType, id }) => [
      contentType,
      { schema: id === "parquet" ? { type: "string", format: "binary" } : { type: "string" } },
    ]),
  );
}

function problems(statuses: readonly number[]): Json {
  const content = { "application/problem+json": { schema: schemaOf(problemShape) } };
  return Object.fromEntries(statuses.map((status) => [status, { description: "A problem", content }]));
}

/** The shapes that have a name, each by itself, and by reference where one stands in another. */
function namedShapes(): Json {
  const { schemas } = z.toJSONSchema(z.globalRegistry, { uri: refOf, override });
  return Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, bare(schema as Json)]));
}

function schemaOf(shape: z.ZodType, io: "input" | "output" = "output"): Json {
  const id = z.globalRegistry.get(shape)?.id;
  if (id) return { $ref: refOf(id) };
  const { $defs: _, ...schema } = z.toJSONSchema(shape, { io, override }) as Json;
  return rewired(bare(schema)) as Json;
}

/** What an address has as digits is a number to who asks. */
function override({ jsonSchema }: { jsonSchema: Json }): void {
  const given = jsonSchema.override as Json | undefined;
  if (!given) return;
  for (const name of ["override", "type", "pattern", "enum"]) delete jsonSchema[name];
  Object.assign(jsonSchema, given);
}

function bare({ $schema: _, $id: __, id: ___, ...schema }: Json): Json {
  return schema;
}

/** Points from definitions beside the schema to those of the description. */
function rewired(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(rewired);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      key === "$ref" && typeof part === "string" ? part.replace("#/$defs/", refOf("")) : rewired(part),
    ]),
  );
}

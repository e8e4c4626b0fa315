import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import fc from "fast-check";
import { anyText } from "../support/any-text.ts";
import { shelf } from "../support/api.ts";

interface Schema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: Schema;
}

interface Parameter {
  readonly name: string;
  readonly in: "query" | "path";
  readonly required?: boolean;
  readonly description?: string;
  readonly schema: Schema;
}

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: object }>> }>
  >;
}

interface Description {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<"get" | "post", Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

const made = await shelf();
const ask = made.ask();
const merged = await shelf(undefined, true, true);
const mergedAsk = merged.ask();
const description = (await (await ask("/api/openapi.json")).json()) as Description;
const gets = Object.entries(description.paths).flatMap(([path, { get }]) =>
  get ? [[path, get] as const] : [],
);

// `components` lies where references point to, so that each schema is checked as it stands in the description.
const ajv = new Ajv2020({ strict: false, allErrors: true });
ajv.addSchema({ $id: "api", ...description });

function check(schema: object): ValidateFunction {
  return ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"api#/components')));
}

const isProblem = check({ $ref: "#/components/schemas/Problem" });

function assertFits(fits: ValidateFunction, value: unknown, where: string): void {
  assert.ok(
    fits(value),
    `${where}: ${ajv.errorsText(fits.errors)} in ${JSON.stringify(value).slice(0, 2000)}`,
  );
}

/** Values that the store has something for, by parameter. */
const usual: Readonly<Record<string, readonly string[]>> = {
  actor: ["RUS", "CHN/GOV", "/MIL", "key:UKR", "lavrov"],
  recipient: ["UKR", "Dong Jun"],
  party: ["RUS", "USA"],
  speaker: ["USA", "dong"],
  via: ["TASS", "RUS"],
  pair: ["RUS,UKR", "RUS,CHN", "/MIL,UKR"],
  mode: ["multilateral"],
  context: ["military", "diplomatic"],
  by: ["reporter", "USA"],
  place: ["KAZ", "Astana"],
  outlet: ["The Herald"],
  words: ["zebra", '"quite odd"', "zeb*", "zebra OR astana"],
  report: ["r1", "r2"],
  kind: ["person", "state", "direct", "indirect"],
  named: ["lav", "dong"],
  minConfidence: ["0", "0.5", "1"],
  id: ["r1#e1", "r2", "r3#e2"],
  key: ["RUS", "UKR", "CHN"],
};

/** Values that a schema allows. */
function fitting({ name, schema }: Parameter): fc.Arbitrary<string> {
  if (schema.type === "array") {
    const item = fitting({ name, in: "query", schema: schema.items ?? {} });
    if (name === "pair") return fc.constantFrom(...(usual.pair ?? []));
    return fc.array(item, { minLength: 1, maxLength: 3 }).map((values) => values.join(","));
  }
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.type === "boolean") return fc.constantFrom("true", "false");
  if (schema.type === "integer")
    return fc.integer({ min: schema.minimum ?? 0, max: schema.maximum ?? 1000 }).map(String);
  if (name === "since" || name === "until")
    return fc.constantFrom("2022", "2023-05", "2024-04-27", "2024-02-31");
  return fc.constantFrom(...(usual[name] ?? ["x"]));
}

/** What breaks programs: SQL, paths, markup, what is too long, and any text. */
const hostile = fc.oneof(
  fc.constantFrom(
    "' OR 1=1 --",
    "1; drop table events; --",
    '" union select 1,2,3 --',
    "%' escape '",
    "'||(select value from meta)||'",
    "\\",
    "%",
    "_",
    '"',
    "NEAR(a b, 2)",
    "a AND NOT b",
    "title:zebra",
    "*",
    "^",
    "{a b}: c",
    "../../etc/passwd",
    "<script>alert(1)</script>",
    "\u0000",
    "a\u0000b",
    "\r\nset-cookie: a=b",
    "-1",
    "1e9",
    "NaN",
    "9".repeat(400),
    "x".repeat(5000),
    ",,,",
    "key:",
    "key:RUS/a, b",
    "RUS/",
    "__proto__",
    "constructor",
    "null",
    "2024-13-45",
    "~",
    "2024~1~2~3",
    "rank~1",
  ),
  anyText,
);

/** What would find everything, another table, or nothing any more, were it SQL. */
const injections = [
  "' OR '1'='1",
  "zzz' OR 1=1 --",
  "x') OR (1=1",
  '" OR ""="',
  "1; drop table events; --",
  "zzz' union select * from meta --",
  "zzz'||(select value from meta limit 1)||'",
  "key:x' OR key LIKE 'R",
];

/** An address with one parameter as given, and those that it cannot do without. */
function addressWith(
  path: string,
  parameters: readonly Parameter[],
  { name, in: where }: Parameter,
  value: string,
): string {
  const search = new URLSearchParams(where === "query" ? { [name]: value } : {});
  for (const other of parameters)
    if (other.required && other.name !== name) search.append(other.name, usual[other.name]?.[0] ?? "");
  return `${path.replace(/\{\w+\}/u, () => encodeURIComponent(value))}?${search}`;
}

/** An address of a route with parameters. */
function addressOf(
  path: string,
  parameters: readonly Parameter[],
  value: (parameter: Parameter) => fc.Arbitrary<string>,
): fc.Arbitrary<string> {
  const part = parameters.find((parameter) => parameter.in === "path");
  const query = parameters.filter((parameter) => parameter.in === "query");
  const chosen = fc.tuple(
    ...query.map((parameter) =>
      parameter.required ? value(parameter) : fc.option(value(parameter), { freq: 2, nil: undefined }),
    ),
  );
  return fc.tuple(part ? value(part) : fc.constant(""), chosen).map(([id, values]) => {
    const search = new URLSearchParams();
    for (const [i, { name }] of query.entries()) {
      const given = values[i];
      if (given !== undefined) search.append(name, given.toWellFormed());
    }
    return `${path.replace(/\{\w+\}/u, () => encodeURIComponent(id.toWellFormed()))}?${search}`;
  });
}

describe("the description", () => {
  it("is OpenAPI 3.1 that points to nothing that is not there", () => {
    assert.equal(description.openapi, "3.1.0");
    const pointed = [...JSON.stringify(description).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/gu)];
    assert.ok(pointed.length > 20);
    for (const [, name = ""] of pointed) assert.ok(name in description.components.schemas, name);
    assert.doesNotMatch(JSON.stringify(description), /\$defs|"\$ref":"(?!#\/components)/u);
  });

  it("names each operation once, and says of each parameter what it is", () => {
    const names = gets.map(([, { operationId }]) => operationId);
    assert.equal(new Set(names).size, names.length);
    for (const [path, { parameters = [] }] of gets)
      for (const { name, description: said } of parameters) assert.ok(said, `${path} ${name}`);
  });

  it("has every list of the API", () => {
    assert.deepEqual(Object.keys(description.paths).sort(), [
      "/api",
      "/api/actors",
      "/api/actors/{key}",
      "/api/events",
      "/api/events/{id}",
      "/api/facets",
      "/api/network",
      "/api/places",
      "/api/read",
      "/api/relations",
      "/api/reports/{id}",
      "/api/search",
      "/api/statements",
      "/api/volume",
    ]);
  });
});

describe("the server, asked by its description", () => {
  for (const [path, operation] of gets) {
    const { parameters = [], responses } = operation;
    const fits = check(responses[200]?.content?.["application/json"]?.schema ?? {});

    /** Asks, and holds the answer against the description. */
    async function assertKept(address: string, by = ask): Promise<number> {
      const response = await by(address);
      const { status } = response;
      assert.ok(status < 500, `${address}: ${status} ${await response.clone().text()}`);
      assert.ok(String(status) in responses, `${address}: ${status} is not in the description`);
      const type = response.headers.get("content-type") ?? "";
      if (type === "application/json") assertFits(fits, await response.json(), address);
      else if (status === 200) assert.ok(Object.keys(responses[200]?.content ?? {}).includes(type), type);
      else assertFits(isProblem, await response.json(), address);
      return status;
    }

    it(`keeps to it at ${path}, asked rightly`, async () => {
      const numRuns = parameters.length > 10 ? 150 : 40;
      await fc.assert(
        fc.asyncProperty(addressOf(path, parameters, fitting), async (address) => {
          await assertKept(address, mergedAsk);
          const status = await assertKept(address);
          assert.ok(
            status === 200 || (status === 404 && path.includes("{")) || /2024-02-31|after=/u.test(address),
            `${address}: ${status}`,
          );
        }),
        { numRuns },
      );
    });

    it(`keeps to it at ${path}, asked by who means harm`, async () => {
      const value = (parameter: Parameter) =>
        fc.oneof({ weight: 3, arbitrary: fitting(parameter) }, { weight: 1, arbitrary: hostile });
      await fc.assert(
        fc.asyncProperty(addressOf(path, parameters, value), async (address) => {
          await assertKept(address);
        }),
        { numRuns: parameters.length > 10 ? 300 : 80 },
      );
    });

    it(`takes what looks like SQL for words, at ${path}`, async () => {
      const before = JSON.stringify(await made.archive.summary());
      for (const parameter of parameters)
        for (const sql of injections) {
          const address = addressWith(path, parameters, parameter, sql);
          const status = await assertKept(address);
          if (status !== 200) continue;
          const { rows = [] } = (await (await ask(address)).json()) as { rows?: unknown[] };
          assert.deepEqual(rows, [], address);
        }
      assert.equal(JSON.stringify(await made.archive.summary()), before);
    });
  }

  it("keeps to it with a merged event and all that stands behind it", async () => {
    const { rows } = await merged.archive.events({}, { limit: 100 }, "originators");
    const fits = check({ $ref: "#/components/schemas/EventStory" });
    assert.ok(rows.length > 3 && rows.every(({ id }) => !id.includes("#")));
    for (const { id } of rows) assertFits(fits, await (await mergedAsk(`/api/events/${id}`)).json(), id);
  });

  it("keeps to it where a report is handed in", async () => {
    const { responses } = description.paths["/api/read"]?.post ?? assert.fail();
    const fits = check(responses[200]?.content?.["application/json"]?.schema ?? {});
    const body = fc.oneof(
      fc.record(
        { text: anyText, title: fc.option(fc.string()), url: fc.webUrl() },
        { requiredKeys: ["text"] },
      ),
      fc.record({ url: fc.oneof(fc.webUrl(), anyText) }),
      fc.jsonValue(),
    );
    await fc.assert(
      fc.asyncProperty(body, async (given) => {
        const response = await ask("/api/read", {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify(given),
        });
        const { status } = response;
        assert.ok(status < 500 && String(status) in responses, `${JSON.stringify(given)}: ${status}`);
        assertFits(status === 200 ? fits : isProblem, await response.json(), JSON.stringify(given));
      }),
    );
  });
});

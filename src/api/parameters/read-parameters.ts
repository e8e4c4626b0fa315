import type * as z from "zod";
import { ReadoutError } from "../../core/model/error.ts";
import { listed } from "./listed.ts";
import { nearNames } from "./near-names.ts";

/** What stands behind `?` in an address of one route. */
export type Query = z.ZodObject<Record<string, z.ZodType>>;

/** Names that every route takes: the token is read before, by the guard. */
const always = ["token"];

/**
 * Reads the parameters of an address.
 *
 * @throws ReadoutError `unknown-parameter`, `repeated-parameter`, `bad-parameter`
 */
export function readParameters<Shape extends Query>(shape: Shape, given: URLSearchParams): z.output<Shape> {
  const known = Object.keys(shape.shape);
  const raw: Record<string, unknown> = {};
  for (const name of new Set(given.keys())) {
    if (always.includes(name)) continue;
    const part = Object.hasOwn(shape.shape, name) ? shape.shape[name] : undefined;
    if (!part) throw unknownParameter(name, known);
    const values = given.getAll(name);
    if (isList(part)) raw[name] = listed(values);
    else if (values.length === 1) raw[name] = values[0];
    else
      throw new ReadoutError("repeated-parameter", `'${name}' stands ${values.length} times. Give it once.`);
  }
  const read = shape.safeParse(raw);
  if (read.success) return read.data;
  throw badParameter(read.error, raw, shape);
}

function unknownParameter(name: string, known: readonly string[]): ReadoutError {
  const near = nearNames(name, known);
  const which = near.length > 0 ? `Do you mean ${near.map(quoted).join(" or ")}?` : knownOnes(known);
  return new ReadoutError(
    "unknown-parameter",
    `there is no parameter ${quoted(shortened(name))} here. ${which}`,
  );
}

function knownOnes(known: readonly string[]): string {
  return known.length === 0 ? "This address takes none." : `There are ${known.join(", ")}.`;
}

function badParameter(error: z.ZodError, raw: Record<string, unknown>, shape: Query): ReadoutError {
  const [issue] = error.issues;
  const [name = "", at] = issue?.path ?? [];
  const value = raw[String(name)];
  const one = Array.isArray(value) && typeof at === "number" ? value[at] : value;
  const wanted = shape.shape[String(name)]?.description;
  if (one === undefined)
    return new ReadoutError("missing-parameter", `'${String(name)}' is missing. Wanted: ${wanted}`);
  return new ReadoutError(
    "bad-parameter",
    `${String(name)}=${shortened(String(one))}: ${issue?.message}. Wanted: ${wanted}`,
  );
}

/** Whether a parameter has several values, whatever is made of them. */
function isList(part: z.ZodType): boolean {
  const { def } = part as unknown as { def: { type: string; innerType?: z.ZodType; in?: z.ZodType } };
  const inner = def.innerType ?? def.in;
  return def.type === "array" || (inner !== undefined && isList(inner));
}

const quoted = (name: string) => `'${name}'`;

function shortened(words: string): string {
  return words.length > 80 ? `${words.slice(0, 80)}…` : words;
}

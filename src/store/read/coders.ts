import { ReadoutError } from "../../core/model/error.ts";
import type { Db } from "../store.ts";
import type { CoderTable } from "../tables.ts";

/** Returns all coders in order of first use. */
export async function codersOf(db: Db): Promise<readonly CoderTable[]> {
  return db.selectFrom("coders").selectAll().orderBy("id").execute();
}

/**
 * Finds a coder by its version or the beginning of it, or by the hash behind it: `0.1.0+3f9c`, `3f9c`.
 *
 * @throws ReadoutError `no-such-coder`
 */
export function coderNamed(name: string, coders: readonly CoderTable[]): CoderTable {
  const fitting = coders.filter(
    ({ version }) => version === name || version.startsWith(name) || version.split("+")[1]?.startsWith(name),
  );
  const exact = fitting.find(({ version }) => version === name);
  const [one, ...others] = exact ? [exact] : fitting;
  if (one && others.length === 0) return one;
  throw new ReadoutError(
    "no-such-coder",
    `${fitting.length > 1 ? `several coders are called '${name}…'` : `no coder is called '${name}'`}. Those of this store: ${coders.map(({ version }) => version).join(", ")}.`,
  );
}

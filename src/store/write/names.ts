import { nobody } from "../../core/merge/actor-key.ts";
import type { Db } from "../store.ts";
import { wordsOfName } from "../words-of-name.ts";

/** Names that are put down at once. */
const atOnce = 1000;

/** Puts down names by their words, so that *shoigu* finds Sergei Shoigu. Leaves out whoever is not named. */
export async function addNames(
  db: Db,
  parties: readonly { readonly key: string; readonly name: string }[],
): Promise<void> {
  const named = new Map(parties.map(({ key, name }) => [`${key}\n${name}`, { key, name }]));
  const rows = [...named.values()].flatMap(({ key, name }) => {
    if (key === nobody) return [];
    const words = wordsOfName(name);
    return [...new Set(words)].map((word) => ({ word, key, name, folded: words.join(" ") }));
  });
  // In one order, so that two who put down the same names wait for each other in one direction alone.
  rows.sort((a, b) => compare(a.word, b.word) || compare(a.key, b.key) || compare(a.name, b.name));
  for (let from = 0; from < rows.length; from += atOnce)
    await db
      .insertInto("names")
      .values(rows.slice(from, from + atOnce))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

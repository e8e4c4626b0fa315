import type { Document, Name } from "../model/document.ts";

/** Returns the names of each sentence by its index. */
export function namesBySentence({ names }: Pick<Document, "names">): ReadonlyMap<number, readonly Name[]> {
  const grouped = new Map<number, Name[]>();
  for (const name of names) {
    const own = grouped.get(name.sentence);
    if (own) own.push(name);
    else grouped.set(name.sentence, [name]);
  }
  return grouped;
}

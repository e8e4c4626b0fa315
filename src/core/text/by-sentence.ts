import type { Sentence } from "../model/document.ts";

/** Groups what stands in sentences by its sentence, in order. */
export function bySentence<T extends { readonly sentence: Sentence }>(
  items: readonly T[],
): ReadonlyMap<Sentence, readonly T[]> {
  const groups = new Map<Sentence, T[]>();
  for (const item of items) {
    const group = groups.get(item.sentence);
    if (group) group.push(item);
    else groups.set(item.sentence, [item]);
  }
  return groups;
}

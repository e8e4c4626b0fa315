import { type NameIndex, namesOf } from "../lexicon/names.ts";
import type { Sentence } from "../model/document.ts";
import type { NameHit } from "./names.ts";

/**
 * Adds states whose name shares its last word with that of another.
 *
 *     [North] and [South Korea] exchanged fire.      North Korea, South Korea
 */
export function addSharedNames(
  names: Map<Sentence, readonly NameHit[]>,
  { text, index }: { readonly text: string; readonly index: NameIndex },
): void {
  for (const [sentence, hits] of names) {
    const shared = hits.flatMap((hit) => sharerOf(sentence, hit, hits, text, index) ?? []);
    if (shared.length > 0)
      names.set(
        sentence,
        [...hits, ...shared].sort((a, b) => a.start - b.start),
      );
  }
}

function sharerOf(
  { tokens }: Sentence,
  hit: NameHit,
  hits: readonly NameHit[],
  text: string,
  index: NameIndex,
): NameHit | undefined {
  const [word, and] = [tokens[hit.first - 3], tokens[hit.first - 2]];
  if (hit.known?.kind !== "state" || !word || !/^(?:and|or)$/u.test(and?.form ?? "")) return undefined;
  if (
    !/^\p{Lu}\p{Ll}/u.test(word.form) ||
    hits.some(({ first, last }) => first <= word.id && word.id <= last)
  )
    return undefined;
  const rest = text.slice(tokens[hit.first]?.start ?? hit.end, hit.end);
  if (rest === "") return undefined;
  const known = namesOf(index, `${word.form} ${rest}`).find(({ kind }) => kind === "state");
  if (!known || known.country === hit.known.country) return undefined;
  const { id, start, end } = word;
  return { start, end, first: id, last: id, known, label: null, inner: [] };
}

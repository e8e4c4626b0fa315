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
    // What is told of as the word alone is the state.
    const others = hits.filter(({ first }) => shared.every((hit) => hit.first !== first));
    if (shared.length > 0)
      names.set(
        sentence,
        [...others, ...shared].sort((a, b) => a.start - b.start),
      );
  }
}

/** Whether a hit is one word that no list knows. */
function isBare({ first, last, known }: NameHit): boolean {
  return first === last && !known;
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
    hits.some((other) => other.first <= word.id && word.id <= other.last && !isBare(other))
  )
    return undefined;
  const rest = text.slice(tokens[hit.first]?.start ?? hit.end, hit.end);
  if (rest === "") return undefined;
  const known = namesOf(index, `${word.form} ${rest}`).find(({ kind }) => kind === "state");
  if (!known || known.country === hit.known.country) return undefined;
  const { id, start, end } = word;
  return { start, end, first: id, last: id, known, label: null, inner: [] };
}

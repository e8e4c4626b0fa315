import type { Sentence, Token } from "../model/document.ts";
import type { Missing } from "./missed-names.ts";
import type { NameHit } from "./names.ts";

/** Most words of a name that a title is followed by. */
const longest = 3;

/**
 * Returns the tokens of a name of two or three words right after a title in capitals.
 *
 *     South African  President  Themba Mokgatle  telephoned …
 *                    title      name
 *
 * Leaves alone one word, which may be anything (*President Hotel*), and what any list or model knows.
 */
export function titledNameAt(
  { tokens }: Sentence,
  title: Token,
  hits: readonly NameHit[],
  missing: Missing,
): readonly [Token, Token] | undefined {
  if (!isCapital(title) || !missing.isTitle(title.form)) return undefined;
  let last = title;
  for (let next = tokens[last.id]; next && isCapital(next) && next.upos === "PROPN"; next = tokens[last.id]) {
    if (missing.isRole(next.form) || last.id - title.id === longest) return undefined;
    last = next;
  }
  const first = tokens[title.id];
  if (!first || last.id - title.id < 2) return undefined;
  const isTaken = hits.some((hit) => hit.first <= last.id && first.id <= hit.last);
  return isTaken || missing.countryOfPlace({ start: first.start, end: last.end }) ? undefined : [first, last];
}

function isCapital({ form }: Token): boolean {
  return /^\p{Lu}\p{L}*\p{Ll}/u.test(form);
}

import type { Sentence, Token } from "../model/document.ts";
import type { NameHit } from "./names.ts";

/** Small words inside a person's name. */
export const particles: ReadonlySet<string> = new Set(
  "al el ul de der den di da del la le van von bin ibn ben abu dos du".split(" "),
);

/** What may stand between the words of a name besides. */
const joins = /^[-’']$/u;

/** Words that a name between commas may have. */
const longest = 6;

/** Words back from the comma in which the office stands. */
const reach = 7;

interface Words {
  isRole(word: string): boolean;
  isTitle(word: string): boolean;
}

/**
 * Returns the first and last word of a person's name that stands between commas behind an office.
 *
 *     Russia's ambassador,  Yelizaveta Mironova,  was handed a note.
 *
 * Leaves alone what follows no office, and a row of names (*the ministers, Ali Bongo, Idriss Déby and …*).
 */
export function apposedNameAt(
  { tokens }: Sentence,
  comma: Token,
  hits: readonly NameHit[],
  { isRole, isTitle }: Words,
): readonly [first: Token, last: Token] | undefined {
  if (comma.form !== ",") return undefined;
  const before = tokens.slice(Math.max(0, comma.id - 1 - reach), comma.id - 1);
  const office = before.findLast(
    ({ form, upos, xpos }) =>
      /^(?:NOUN|PROPN)$/u.test(upos) && /^\p{Ll}/u.test(form) && !xpos.endsWith("S") && isRole(form),
  );
  if (!office || before.slice(before.indexOf(office)).some((t) => t.form === ",")) return undefined;
  let from = comma.id;
  while (isTitle(tokens[from]?.form ?? "")) from++;
  let to = from;
  while (to - from < longest && isPart(tokens[to])) to++;
  const name = tokens.slice(from, to);
  const [first, last] = [name[0], name.at(-1)];
  if (!first || !last || name.filter((token) => isCapital(token)).length < 2 || !isCapital(last))
    return undefined;
  if (!isCapital(first) || !/^[,.;)]$/u.test(tokens[to]?.form ?? "") || name.some(({ form }) => isRole(form)))
    return undefined;
  const taken = hits.filter((hit) => hit.first <= last.id && first.id <= hit.last);
  return taken.some((hit) => hit.known !== null || hit.first < first.id || hit.last > last.id)
    ? undefined
    : [first, last];
}

function isCapital({ form }: Token): boolean {
  return /^\p{Lu}\p{L}/u.test(form);
}

function isPart(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (isCapital(token) || particles.has(token.form.toLowerCase()) || joins.test(token.form))
  );
}

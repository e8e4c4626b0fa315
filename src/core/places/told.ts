import type { PlaceLexicon } from "../lexicon/places.ts";
import type { Sentence, Token } from "../model/document.ts";
import type { Span } from "../model/span.ts";

/** A name by its words. */
interface ToldName extends Span {
  readonly first: Token;
  readonly last: Token;
}

type Words = PlaceLexicon["words"];

/**
 * Finds names that a general word beside them tells for places, whether a table has them or not.
 *
 *     the villages of  Ak-Tekir  and  Sary      Lomu  district      Lake  Tumba      a patrol post at  Senggi
 */
export function toldNames(sentence: Sentence, words: Words): ToldName[] {
  const { tokens } = sentence;
  const found: ToldName[] = [];
  for (let i = 0; i < tokens.length; ) {
    const first = tokens[i] as Token;
    const run = isProper(first) ? runFrom(sentence, first) : undefined;
    const before = found.at(-1);
    if (run && (isLed(sentence, first, words) || isGeneral(sentence, run, words))) found.push(run);
    else if (run && before && isListedAfter(sentence, before, run, words)) found.push(run);
    i = run ? run.last.id : i + 1;
  }
  return found;
}

/** The capitalised words from one on, and what hyphens join to them. */
function runFrom({ tokens }: Sentence, first: Token): ToldName | undefined {
  let last = first;
  for (let next = tokens[last.id]; next; next = tokens[last.id]) {
    const isJoined = next.start === last.end && /^\p{Pd}$/u.test(next.form);
    if (!isJoined && !isProper(next)) break;
    last = next;
  }
  if (first === last && /^\p{Lu}{2,5}$/u.test(first.form)) return undefined;
  return { start: first.start, end: last.end, first, last };
}

function isProper({ upos, form }: Token): boolean {
  return upos === "PROPN" && /^\p{Lu}/u.test(form);
}

/** *The village of X*, *the river X*, *a border post at X*. */
function isLed({ tokens }: Sentence, first: Token, words: Words): boolean {
  const [noun, before] = [lower(tokens[first.id - 3]), lower(tokens[first.id - 2])];
  if (words.part.has(before)) return true;
  if (before === "of") return words.before.has(`${singular(noun)} of`) || words.before.has(`${noun} of`);
  return /^(?:at|in|near|outside)$/u.test(before) && words.post.has(singular(noun));
}

/** *Lomu district*, *Ankoko Island*, *Lake Tumba*. */
function isGeneral({ tokens }: Sentence, { first, last }: ToldName, words: Words): boolean {
  if (first !== last && (words.general.has(lower(last)) || words.part.has(lower(first)))) return true;
  return words.general.has(lower(tokens[last.id]));
}

/** *The villages of Ak-Tekir and Sary*: the second of two or more that one word tells. */
function isListedAfter({ tokens }: Sentence, before: ToldName, { first }: ToldName, words: Words): boolean {
  const between = tokens.slice(before.last.id, first.id - 1);
  if (between.length === 0 || between.length > 2) return false;
  if (!between.every(({ form }) => /^(?:,|and)$/u.test(form))) return false;
  const noun = lower(tokens[before.first.id - 3]);
  return noun !== singular(noun) && words.before.has(`${singular(noun)} of`);
}

function lower(token: Token | undefined): string {
  return token?.form.toLowerCase() ?? "";
}

function singular(noun: string): string {
  return noun.replace(/(?<=[^aeiou])ies$/u, "y").replace(/s$/u, "");
}

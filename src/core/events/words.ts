import type { Frame } from "../lexicon/frames.ts";
import type { Sentence, Token } from "../model/document.ts";
import { hasRelation } from "../text/tree.ts";
import { baseForms } from "./base-forms.ts";

/** Words from a verb to a fixed word of its predicate, *let the Libyan leader's son go*, and to its particle. */
const gap = { word: 7, particle: 10 };

/**
 * Returns the words of a frame's predicate around its head; undefined where one is missing.
 *
 *     carry ... out   verbs may be parted from their particle
 *     cease - fire    nouns stand in one row, whether a hyphen is a token or not
 */
export function wordsAround(sentence: Sentence, head: Token, frame: Frame): readonly Token[] | undefined {
  if (frame.words.length === 1) return head.lemma.includes("-") && frame.pos !== "noun" ? undefined : [head];
  return frame.pos === "noun"
    ? rowAround(sentence, head, frame, frame.words.length)
    : particlesOf(sentence, head, frame);
}

function particlesOf(sentence: Sentence, verb: Token, frame: Frame): readonly Token[] | undefined {
  const after: Token[] = [];
  let last = verb;
  for (let i = frame.head + 1; i < frame.words.length; i++) {
    const next = particleAfter(sentence, last, frame.words[i] ?? "", verb, frame);
    if (!next) return undefined;
    after.push(next);
    last = next;
  }
  const before = rowAround(sentence, verb, frame, frame.head + 1);
  return before && [...before, ...after];
}

function particleAfter(
  { tokens }: Sentence,
  last: Token,
  word: string,
  verb: Token,
  frame: Frame,
): Token | undefined {
  const reach = particles.has(word) ? gap.particle : gap.word;
  for (let i = last.id; i < last.id + reach && i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (!isWord(token, word) || !isTied(tokens, token, word, frame)) continue;
    const isNear = particles.has(word)
      ? isBelow(tokens, token, verb, 4)
      : isBelow(tokens, token, verb, 2) || (last !== verb && isBelow(tokens, token, last, 2));
    if (isNear) return token;
  }
  return undefined;
}

/**
 * Tells whether a token hangs on another, within some steps: *ordered the envoy and his aides out of Chad*, but not
 * *called it an attack on order*.
 */
function isBelow(tokens: readonly Token[], token: Token, head: Token, steps: number): boolean {
  let above: Token | undefined = token;
  for (let step = 0; step < steps; step++) {
    above = above && tokens[above.head - 1];
    if (above === head) return true;
  }
  return false;
}

/** Words that are a verb's particle unless its frame has a slot for them: *in* of *take in* is none of *in January*. */
const particles = new Set(["away", "back", "down", "in", "off", "out", "over", "through", "up"]);

/** Tells a particle or fixed word from a preposition or article that only happens to follow. */
function isTied(
  tokens: readonly Token[],
  token: Token,
  word: string,
  { actors, recipients, demands }: Frame,
): boolean {
  if (hasRelation(token, "det")) return false;
  if (!hasRelation(token, "case") || !particles.has(word)) return true;
  // "Pulled out of Chad": before another preposition of the same noun it is the verb's.
  const next = tokens[token.id];
  if (next && hasRelation(next, "case") && next.head === token.head) return true;
  const asked = demands.flat(2).some(({ slot }) => slot === word);
  return asked || [...actors, ...recipients].flat().includes(word);
}

function isWord(token: Token, word: string): boolean {
  return baseForms(token).includes(word) || token.form.toLowerCase() === word;
}

/** One part of a word, hyphens being cuts: *cease-fire* has two. */
interface Part {
  readonly token: Token;
  readonly text: string;
}

/** Returns the tokens of the first `count` words of a frame, which stand in one row with its head. */
function rowAround(
  sentence: Sentence,
  head: Token,
  frame: Frame,
  count: number,
): readonly Token[] | undefined {
  const { parts, lastOf } = partsIn(sentence);
  const at = (lastOf[head.id] ?? -1) - frame.head;
  if (at < 0 || at + count > parts.length) return undefined;
  for (let i = 0; i < count; i++)
    if (i !== frame.head && parts[at + i]?.text !== frame.words[i]) return undefined;
  return parts.slice(at, at + count).map(({ token }) => token);
}

interface Parts {
  readonly parts: readonly Part[];
  /** Index of a token's last part, by the token's id. */
  readonly lastOf: readonly number[];
}

const partsOf = new WeakMap<Sentence, Parts>();

function partsIn(sentence: Sentence): Parts {
  let found = partsOf.get(sentence);
  if (!found) {
    const parts: Part[] = [];
    const lastOf: number[] = [];
    for (const token of sentence.tokens) {
      const lemma = token.lemma.toLowerCase();
      for (const text of lemma.includes("-") ? lemma.split("-") : [lemma])
        if (text !== "" && text !== "–") parts.push({ token, text });
      lastOf[token.id] = parts.length - 1;
    }
    found = { parts, lastOf };
    partsOf.set(sentence, found);
  }
  return found;
}

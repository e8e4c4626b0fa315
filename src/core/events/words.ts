import type { Frame } from "../lexicon/frames.ts";
import type { Sentence, Token } from "../model/document.ts";
import { ancestors, hasRelation } from "../text/tree.ts";
import { baseForms } from "./base-forms.ts";

/** Words that may stand between a verb and a fixed word of its predicate: *lay heavy siege to*. */
const gap = 5;

/**
 * Returns the words of a frame's predicate around its head; undefined where one is missing.
 *
 *     carry ... out   verbs may be parted from their particle
 *     cease - fire    nouns stand in one row, whether a hyphen is a token or not
 */
export function wordsAround(sentence: Sentence, head: Token, frame: Frame): readonly Token[] | undefined {
  if (frame.words.length === 1) return head.lemma.includes("-") && frame.pos !== "noun" ? undefined : [head];
  return frame.pos === "noun" ? rowAround(sentence, head, frame) : particlesOf(sentence, head, frame);
}

function particlesOf(sentence: Sentence, verb: Token, frame: Frame): readonly Token[] | undefined {
  const before = rowAround(sentence, verb, { ...frame, words: frame.words.slice(0, frame.head + 1) });
  if (!before) return undefined;
  const found = [...before];
  let last = verb;
  for (const word of frame.words.slice(frame.head + 1)) {
    const next = sentence.tokens
      .slice(last.id, last.id + gap)
      .find(
        (t) => isWord(t, word) && isTied(t, word, frame) && ancestors(sentence, t).slice(0, 3).includes(verb),
      );
    if (!next) return undefined;
    found.push(next);
    last = next;
  }
  return found;
}

/** Words that are a verb's particle unless its frame has a slot for them: *in* of *take in* is none of *in January*. */
const particles = new Set(["away", "back", "down", "in", "off", "out", "over", "through", "up"]);

/** Tells a particle or fixed word from a preposition or article that only happens to follow. */
function isTied(token: Token, word: string, { actors, recipients, demands }: Frame): boolean {
  if (hasRelation(token, "det")) return false;
  if (!hasRelation(token, "case") || !particles.has(word)) return true;
  const asked = demands.flat(2).some(({ slot }) => slot === word);
  return asked || [...actors, ...recipients].flat().includes(word);
}

function isWord(token: Token, word: string): boolean {
  return token.form.toLowerCase() === word || baseForms(token).includes(word);
}

/** One part of a word, hyphens being cuts: *cease-fire* has two. */
interface Part {
  readonly token: Token;
  readonly text: string;
}

function rowAround(
  sentence: Sentence,
  head: Token,
  frame: Pick<Frame, "words" | "head">,
): readonly Token[] | undefined {
  const { parts, lastOf } = partsIn(sentence);
  const at = (lastOf[head.id] ?? -1) - frame.head;
  if (at < 0 || at + frame.words.length > parts.length) return undefined;
  const row: Token[] = [];
  for (const [i, word] of frame.words.entries()) {
    const part = parts[at + i];
    if (!part || (part.text !== word && i !== frame.head)) return undefined;
    row.push(part.token);
  }
  return row;
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
      for (const text of token.lemma.toLowerCase().split("-"))
        if (text !== "" && text !== "–") parts.push({ token, text });
      lastOf[token.id] = parts.length - 1;
    }
    found = { parts, lastOf };
    partsOf.set(sentence, found);
  }
  return found;
}

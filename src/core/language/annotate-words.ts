import type { LanguageModel } from "./model.ts";
import { type BracketPair, editorBrackets } from "./tokens/editor-brackets.ts";

/** What the models say of one word. */
export interface WordAnnotation {
  /** Joint tag, `VERB|VBD`. */
  readonly tag: string;
  /** Number of the head from 1; 0 for the root. */
  readonly head: number;
  readonly deprel: string;
}

/** Tags of a sentence as the name finder wants them, and its tree. */
export interface WordAnnotations {
  readonly tags: Int32Array;
  readonly words: readonly WordAnnotation[];
}

/** Tags and parses the words of a sentence, an editor's brackets left aside and put back. */
export function annotateWords({ tagger, parser }: LanguageModel, forms: readonly string[]): WordAnnotations {
  const pairs = editorBrackets(forms);
  const hidden = new Set(pairs.flatMap(({ open, close }) => [open, close]));
  const places = [...forms.keys()].filter((i) => !hidden.has(i));
  const visible = places.map((i) => forms[i] as string);
  const visibleTags = tagger.tag(visible);
  const arcs = parser.parse(visible, visibleTags);

  const tags = new Int32Array(forms.length);
  const words: WordAnnotation[] = new Array(forms.length);
  for (const [v, i] of places.entries()) {
    const head = arcs.heads[v] as number;
    tags[i] = visibleTags[v] as number;
    words[i] = {
      tag: tagger.tags[visibleTags[v] as number] as string,
      head: head === 0 ? 0 : (places[head - 1] as number) + 1,
      deprel: parser.relations[arcs.relations[v] as number] as string,
    };
  }
  for (const pair of pairs) putBack(pair, words, tags, tagger.tags);
  return { tags, words };
}

/** Hangs a pair of brackets on the topmost word between them. */
function putBack(
  { open, close }: BracketPair,
  words: WordAnnotation[],
  tags: Int32Array,
  tagNames: readonly string[],
): void {
  let top = open + 1;
  for (let head = words[top]?.head ?? 0; head - 1 > open && head - 1 < close; head = words[top]?.head ?? 0)
    top = head - 1;
  for (const [place, tag] of [
    [open, "PUNCT|-LRB-"],
    [close, "PUNCT|-RRB-"],
  ] as const) {
    tags[place] = Math.max(0, tagNames.indexOf(tag));
    words[place] = { tag, head: top + 1, deprel: "punct" };
  }
}

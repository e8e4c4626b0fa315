import type { TreeModel } from "./model.ts";
import { type Capitals, caseIn } from "./names/capitals.ts";
import { type NameRange, rangesOf } from "./names/labels.ts";
import { type Annotation, mostWords } from "./network/network.ts";
import { type BracketPair, editorBrackets } from "./tokens/editor-brackets.ts";
import { longestRemembered } from "./words.ts";

/** What the models say of one word. */
export interface WordAnnotation {
  /** Joint tag, `VERB|VBD`. */
  readonly tag: string;
  /** Number of the head from 1; 0 for the root. */
  readonly head: number;
  readonly deprel: string;
}

/** What the models say of a sentence. */
export interface WordAnnotations {
  readonly words: readonly WordAnnotation[];
  readonly names: readonly NameRange[];
}

/** A sentence as the network gets it: an editor's brackets left aside, too many words in several parts. */
interface Plan {
  readonly forms: readonly string[];
  readonly pairs: readonly BracketPair[];
  /** Places of the words that the network sees. */
  readonly places: readonly number[];
  /** Where its parts begin, as places among `places`. */
  readonly parts: readonly number[];
}

/** Tags and parses sentences and finds the names in them; none is empty. */
export function annotateWords(
  { network }: TreeModel,
  sentences: readonly (readonly string[])[],
  capitals: Capitals,
): readonly WordAnnotations[] {
  const plans = sentences.map(planOf);
  const asked = plans.flatMap(({ forms, places, parts }) =>
    parts.map((first, part) => {
      const visible = places.slice(first, parts[part + 1]).map((place) => shortened(forms[place] as string));
      return { forms: visible, cases: visible.map((form) => caseIn(capitals, form)) };
    }),
  );
  const answers = network.annotate(asked);
  let next = 0;
  return plans.map((plan) => {
    const own = answers.slice(next, next + plan.parts.length);
    next += plan.parts.length;
    return assemble(network.tags, network.relations, plan, own);
  });
}

/** Cuts the middle out of a word that is longer than any: the network looks at its ends. */
function shortened(form: string): string {
  return form.length > longestRemembered ? form.slice(0, 32) + form.slice(-32) : form;
}

function planOf(forms: readonly string[]): Plan {
  const pairs = editorBrackets(forms);
  const hidden = new Set(pairs.flatMap(({ open, close }) => [open, close]));
  const places = [...forms.keys()].filter((place) => !hidden.has(place));
  const parts = Array.from({ length: Math.ceil(places.length / mostWords) }, (_, i) => i * mostWords);
  return { forms, pairs, places, parts };
}

/** Puts the parts of a sentence together: the root of the first is the root, those of the others hang on it. */
function assemble(
  tagNames: readonly string[],
  relationNames: readonly string[],
  { forms, pairs, places, parts }: Plan,
  answers: readonly Annotation[],
): WordAnnotations {
  const words: WordAnnotation[] = new Array(forms.length);
  const labels = new Int32Array(forms.length);
  let root = 0;
  for (const [part, answer] of answers.entries()) {
    const first = parts[part] as number;
    const visible = places.slice(first, parts[part + 1]);
    for (const [i, place] of visible.entries()) {
      const head = answer.heads[i] as number;
      const isRoot = head === 0;
      if (isRoot && part === 0) root = place + 1;
      labels[place] = answer.labels[i] as number;
      words[place] = {
        tag: tagNames[answer.tags[i] as number] as string,
        head: isRoot ? (part === 0 ? 0 : root) : (visible[head - 1] as number) + 1,
        deprel: isRoot && part > 0 ? "parataxis" : (relationNames[answer.relations[i] as number] as string),
      };
    }
  }
  for (const pair of pairs) putBack(pair, words, labels);
  return { words, names: rangesOf(labels) };
}

/** Hangs a pair of brackets on the topmost word between them; a name may go on through them. */
function putBack({ open, close }: BracketPair, words: WordAnnotation[], labels: Int32Array): void {
  let top = open + 1;
  for (let head = words[top]?.head ?? 0; head - 1 > open && head - 1 < close; head = words[top]?.head ?? 0)
    top = head - 1;
  words[open] = { tag: "PUNCT|-LRB-", head: top + 1, deprel: "punct" };
  words[close] = { tag: "PUNCT|-RRB-", head: top + 1, deprel: "punct" };
  for (const place of [open, close]) {
    const after = labels[place + 1] ?? 0;
    if (after > 0 && after % 2 === 0) labels[place] = after;
  }
}

import type { Lemmatizer } from "../core/language/lemmas/lemmatizer.ts";
import { caseIn } from "../core/language/names/capitals.ts";
import { type NameRange, rangesOf } from "../core/language/names/labels.ts";
import type { Network } from "../core/language/network/network.ts";
import type { Sentence, Token } from "../core/model/document.ts";
import { capitalsByDocument, type NamedSentence } from "./named-sentences.ts";
import { formsOf } from "./treebank.ts";

/** A share in per cent. */
export type Score = number;

/** Returns how many words get the right lemma from the right tag. */
export function measureLemmas(lemmatizer: Lemmatizer, sentences: readonly Sentence[]): Score {
  return share(
    sentences,
    () => (token) =>
      token.lemma === "_" || token.lemma === lemmatizer.read(token.form, `${token.upos}|${token.xpos}`).lemma,
  );
}

/** Returns how many words get the right universal tag, the right head (UAS), and its universal relation (LAS). */
export function measureNetwork(
  network: Network,
  sentences: readonly Sentence[],
): { readonly upos: Score; readonly uas: Score; readonly las: Score } {
  const base = (relation: string) => relation.split(":")[0];
  const found = network.annotate(
    sentences.map((sentence) => ({ forms: formsOf(sentence), cases: formsOf(sentence).map(() => 9) })),
  );
  const isTag = (s: number) => (token: Token, i: number) =>
    network.tags[found[s]?.tags[i] as number]?.startsWith(`${token.upos}|`) === true;
  const isHead = (s: number) => (token: Token, i: number) => found[s]?.heads[i] === token.head;
  const isArc = (s: number) => (token: Token, i: number) =>
    isHead(s)(token, i) &&
    base(network.relations[found[s]?.relations[i] as number] as string) === base(token.deprel);
  return {
    upos: share(sentences, (_, s) => isTag(s)),
    uas: share(sentences, (_, s) => isHead(s)),
    las: share(sentences, (_, s) => isArc(s)),
  };
}

/** Returns F1 of names with right bounds and kind; each text is read as one. */
export function measureNames(network: Network, sentences: readonly NamedSentence[]): Score {
  const capitals = capitalsByDocument(sentences);
  const key = ({ first, last, kind }: NameRange) => `${first}-${last}-${kind}`;
  let right = 0;
  let all = 0;
  for (const [document, ofText] of capitals) {
    const own = sentences.filter((sentence) => sentence.document === document);
    const annotations = network.annotate(
      own.map(({ forms }) => ({ forms, cases: forms.map((form) => caseIn(ofText, form)) })),
    );
    for (const [s, { labelled }] of own.entries()) {
      const gold = new Set(rangesOf(labelled).map(key));
      const found = rangesOf(annotations[s]?.labels ?? []).map(key);
      right += found.filter((name) => gold.has(name)).length;
      all += gold.size + found.length;
    }
  }
  return (200 * right) / Math.max(1, all);
}

function share(
  sentences: readonly Sentence[],
  isRight: (sentence: Sentence, index: number) => (token: Token, place: number) => boolean,
): Score {
  let right = 0;
  let all = 0;
  for (const [index, sentence] of sentences.entries()) {
    right += sentence.tokens.filter(isRight(sentence, index)).length;
    all += sentence.tokens.length;
  }
  return (100 * right) / all;
}

import type { Lemmatizer } from "../core/language/lemmas/lemmatizer.ts";
import { type NameRange, rangesOf } from "../core/language/names/labels.ts";
import type { NameFinder } from "../core/language/names/name-finder.ts";
import type { Parser } from "../core/language/parser/parser.ts";
import type { Tagger } from "../core/language/tagger/tagger.ts";
import type { Sentence, Token } from "../core/model/document.ts";
import { capitalsByDocument, type NamedSentence } from "./names.ts";
import { formsOf } from "./treebank.ts";

/** A share in per cent. */
export type Score = number;

/** Returns how many words get the right universal tag. */
export function measureTagger(tagger: Tagger, sentences: readonly Sentence[]): Score {
  return share(sentences, (sentence) => {
    const tags = tagger.tag(formsOf(sentence));
    return (token, i) => tagger.tags[tags[i] as number]?.startsWith(`${token.upos}|`) === true;
  });
}

/** Returns how many words get the right lemma from the right tag. */
export function measureLemmas(lemmatizer: Lemmatizer, sentences: readonly Sentence[]): Score {
  return share(
    sentences,
    () => (token) =>
      token.lemma === "_" || token.lemma === lemmatizer.lemma(token.form, `${token.upos}|${token.xpos}`),
  );
}

/** Returns how many words get the right head (UAS), and the right universal relation with it (LAS). */
export function measureParser(
  tagger: Tagger,
  parser: Parser,
  sentences: readonly Sentence[],
): { readonly uas: Score; readonly las: Score } {
  const base = (relation: string) => relation.split(":")[0];
  const parsed = sentences.map((sentence) => {
    const forms = formsOf(sentence);
    return parser.parse(forms, tagger.tag(forms));
  });
  const isHead = (s: number) => (token: Token, i: number) => parsed[s]?.heads[i] === token.head;
  const isArc = (s: number) => (token: Token, i: number) =>
    isHead(s)(token, i) &&
    base(parser.relations[parsed[s]?.relations[i] as number] as string) === base(token.deprel);
  return {
    uas: share(sentences, (_, s) => isHead(s)),
    las: share(sentences, (_, s) => isArc(s)),
  };
}

/** Returns F1 of names with right bounds and kind. */
export function measureNames(tagger: Tagger, names: NameFinder, sentences: readonly NamedSentence[]): Score {
  const capitals = capitalsByDocument(sentences);
  const key = ({ first, last, kind }: NameRange) => `${first}-${last}-${kind}`;
  let right = 0;
  let all = 0;
  for (const { document, forms, labelled } of sentences) {
    const gold = new Set(rangesOf(labelled).map(key));
    const found = names.find(forms, tagger.tag(forms), capitals.get(document) ?? new Map()).map(key);
    right += found.filter((name) => gold.has(name)).length;
    all += gold.size + found.length;
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

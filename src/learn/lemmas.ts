import { createLemmatizer, type Lemmatizer } from "../core/language/lemmas/lemmatizer.ts";
import { findScript } from "../core/language/lemmas/script.ts";
import type { Sentence } from "../core/model/document.ts";
import { asciiBytes, escapeText, type Section } from "./model-file.ts";
import { type LearnedSuffixes, learnSuffixes } from "./suffix-rules.ts";
import type { VerbForm } from "./verbs.ts";

/** What the lemmatiser learned, in the form of its file. */
export interface LearnedLemmas {
  readonly facts: unknown;
  readonly sections: readonly Section[];
  readonly lemmatizer: Lemmatizer;
}

/**
 * Learns how lemmas and features follow from form and tag.
 *
 * @param verbs forms that count as seen five times more: the treebanks have misprints (*freed* from *fre*)
 */
export function learnLemmas(sentences: readonly Sentence[], verbs: readonly VerbForm[]): LearnedLemmas {
  const tokens = sentences
    .flatMap((sentence) => sentence.tokens)
    .filter((token) => token.lemma !== "_" && !/\bTypo=Yes\b|\bAbbr=Yes.*Style/u.test(token.feats));
  const tagOf = (token: { upos: string; xpos: string }) => `${token.upos}|${token.xpos}`;
  const verbExamples = verbs.map((verb) => ({
    tag: `VERB|${verb.xpos}`,
    word: verb.form,
    value: findScript(verb.form, verb.lemma),
  }));
  const lemmas = learnSuffixes(
    [
      ...tokens.map((t) => ({ tag: tagOf(t), word: t.form, value: findScript(t.form, t.lemma) })),
      ...[1, 2, 3, 4, 5].flatMap(() => verbExamples),
    ],
    5,
    2.5,
  );
  const feats = learnSuffixes(
    tokens.map((t) => ({ tag: tagOf(t), word: t.form.toLowerCase(), value: t.feats })),
    4,
    4,
  );
  const facts = {
    lemmas: { values: lemmas.values, longest: lemmas.longest },
    feats: { values: feats.values, longest: feats.longest },
  };
  const sections = [section("lemmas", lemmas), section("feats", feats)];
  return { facts, sections, lemmatizer: createLemmatizer(tableOf(lemmas), tableOf(feats)) };
}

function section(id: string, { rules }: LearnedSuffixes): Section {
  const sorted = Object.fromEntries([...rules].sort(([a], [b]) => (a < b ? -1 : 1)));
  return [id, asciiBytes(escapeText(JSON.stringify(sorted)))];
}

function tableOf({ rules, values, longest }: LearnedSuffixes) {
  return { values, rules: { rules, longest } };
}

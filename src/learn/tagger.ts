import { fillFeatures } from "../core/language/linear/templates.ts";
import { createAtoms, fillAtoms, type TaggerWords, taggerView } from "../core/language/tagger/atoms.ts";
import type { WordSet } from "../core/language/tagger/clause.ts";
import { best } from "../core/language/tagger/tagger.ts";
import { tagTemplates } from "../core/language/tagger/templates.ts";
import { plainForm, wordShape } from "../core/language/words.ts";
import type { Sentence } from "../core/model/document.ts";
import type { Rows } from "./perceptron.ts";
import { learnSequences, type Sequence } from "./sequence.ts";
import { formsOf } from "./treebank.ts";

/** What the tagger learned. */
export interface LearnedTagger {
  readonly tags: readonly string[];
  readonly fixed: ReadonlyMap<string, number>;
  readonly words: TaggerWords;
  readonly rows: Rows;
}

export interface TaggerSettings {
  readonly rounds: number;
  readonly seed: number;
  readonly leastCount: number;
  readonly log: (line: string) => void;
}

/** Returns the joint tags of a treebank, `VERB|VBD`, in order of appearance. */
export function jointTags(sentences: readonly Sentence[]): readonly string[] {
  return [...new Set(sentences.flatMap((s) => s.tokens.map((t) => `${t.upos}|${t.xpos}`)))];
}

/** Learns a tagger. */
export function learnTagger(
  sentences: readonly Sentence[],
  tags: readonly string[],
  settings: TaggerSettings,
): LearnedTagger {
  const ids = new Map(tags.map((tag, id) => [tag, id]));
  const gold = sentences.map((s) => s.tokens.map((t) => ids.get(`${t.upos}|${t.xpos}`) as number));
  const fixed = fixedTags(sentences, gold);
  const words = { known: knownWords(sentences), finite: finiteForms(sentences) };
  const sequences = sentences.map((s, i) => taggerSequence(formsOf(s), gold[i] as number[], fixed, words));
  const rows = learnSequences(sequences, {
    ...settings,
    id: "tagger",
    classes: tags.length,
    features: tagTemplates.count,
    outside: -1,
    guidedRounds: 0,
    choose: best,
    reachable: (right) => right,
  });
  return { tags, fixed, words, rows };
}

const atoms = createAtoms();

function taggerSequence(
  forms: readonly string[],
  right: readonly number[],
  fixed: ReadonlyMap<string, number>,
  words: TaggerWords,
): Sequence {
  const view = taggerView(forms, words);
  return {
    right,
    fixed: (place) => fixed.get(plainForm(forms[place] as string)),
    fill(features, place, before, beforeThat) {
      fillAtoms(atoms, view, place + 2, before, beforeThat);
      fillFeatures(tagTemplates, atoms, features);
    },
  };
}

/** Finds the words that occur without a capital at least twice. */
function knownWords(sentences: readonly Sentence[]): WordSet {
  const counts = new Map<number, number>();
  for (const { tokens } of sentences)
    for (const { form } of tokens) {
      if (form !== form.toLowerCase()) continue;
      const { lower } = wordShape(form);
      counts.set(lower, (counts.get(lower) ?? 0) + 1);
    }
  return new Set([...counts].filter(([, n]) => n >= 2).map(([lower]) => lower));
}

/** Finds the words that occur at least twice and are finite verbs in four of five cases: *said*, *is*, *will*. */
function finiteForms(sentences: readonly Sentence[]): WordSet {
  const counts = new Map<number, { all: number; finite: number }>();
  for (const { tokens } of sentences)
    for (const { form, xpos } of tokens) {
      const { lower } = wordShape(form);
      const count = counts.get(lower) ?? { all: 0, finite: 0 };
      count.all++;
      if (/^(?:VB[DPZ]|MD)$/u.test(xpos)) count.finite++;
      counts.set(lower, count);
    }
  const often = [...counts].filter(([, { all, finite }]) => all >= 2 && finite >= 0.8 * all);
  return new Set(often.map(([lower]) => lower));
}

/** Finds forms that occur 30 times or more and have one tag in all but two of a thousand cases. */
function fixedTags(
  sentences: readonly Sentence[],
  gold: readonly (readonly number[])[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, Map<number, number>>();
  for (const [s, sentence] of sentences.entries())
    for (const [i, token] of sentence.tokens.entries()) {
      const tag = gold[s]?.[i] as number;
      const form = plainForm(token.form);
      const ofForm = counts.get(form) ?? new Map<number, number>();
      counts.set(form, ofForm.set(tag, (ofForm.get(tag) ?? 0) + 1));
    }
  const fixed = new Map<string, number>();
  for (const [form, ofForm] of counts) {
    const total = [...ofForm.values()].reduce((sum, n) => sum + n, 0);
    for (const [tag, n] of ofForm) if (total >= 30 && n >= 0.998 * total) fixed.set(form, tag);
  }
  return fixed;
}

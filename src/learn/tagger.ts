import { fillFeatures } from "../core/language/linear/templates.ts";
import { createAtoms, fillAtoms } from "../core/language/tagger/atoms.ts";
import { best } from "../core/language/tagger/tagger.ts";
import { tagTemplates } from "../core/language/tagger/templates.ts";
import { sentenceShapes } from "../core/language/words.ts";
import type { Sentence } from "../core/model/document.ts";
import { createPerceptron, type Rows } from "./perceptron.ts";
import { createRandom, shuffle } from "./random.ts";
import { formsOf } from "./treebank.ts";

/** What the tagger learned. */
export interface LearnedTagger {
  readonly tags: readonly string[];
  readonly fixed: ReadonlyMap<string, number>;
  readonly rows: Rows;
}

export interface TaggerSettings {
  readonly rounds: number;
  readonly seed: number;
  readonly log: (line: string) => void;
}

/** Returns the joint tags of a treebank, `VERB|VBD`, in order of appearance. */
export function jointTags(sentences: readonly Sentence[]): readonly string[] {
  return [...new Set(sentences.flatMap((s) => s.tokens.map((t) => `${t.upos}|${t.xpos}`)))];
}

/** Learns a tagger: an averaged perceptron that goes over its own tags, not the treebank's. */
export function learnTagger(
  sentences: readonly Sentence[],
  tags: readonly string[],
  settings: TaggerSettings,
): LearnedTagger {
  const ids = new Map(tags.map((tag, id) => [tag, id]));
  const gold = sentences.map((s) => s.tokens.map((t) => ids.get(`${t.upos}|${t.xpos}`) as number));
  const fixed = fixedTags(sentences, gold);
  const perceptron = createPerceptron(tags.length, () => true);
  const atoms = createAtoms();
  const features = new Int32Array(tagTemplates.count);
  const scores = new Float32Array(tags.length);
  const random = createRandom(settings.seed);
  const order = Array.from(sentences.keys());

  for (let round = 1; round <= settings.rounds; round++) {
    shuffle(order, random);
    let wrong = 0;
    for (const index of order) {
      const forms = formsOf(sentences[index] as Sentence);
      const shapes = sentenceShapes(forms);
      let before = -1;
      let beforeThat = -1;
      for (const [i, form] of forms.entries()) {
        let tag = fixed.get(form);
        if (tag === undefined) {
          fillAtoms(atoms, shapes, i + 2, before, beforeThat);
          fillFeatures(tagTemplates, atoms, features);
          perceptron.score(features, features.length, scores);
          tag = best(scores);
          const right = gold[index]?.[i] as number;
          if (tag !== right) {
            perceptron.update(features, features.length, right, tag);
            wrong++;
          }
          perceptron.step();
        }
        beforeThat = before;
        before = tag;
      }
    }
    settings.log(`tagger: round ${round}, ${wrong} wrong, ${perceptron.size()} features`);
  }
  return { tags, fixed, rows: perceptron.averaged() };
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
      const ofForm = counts.get(token.form) ?? new Map<number, number>();
      counts.set(token.form, ofForm.set(tag, (ofForm.get(tag) ?? 0) + 1));
    }
  const fixed = new Map<string, number>();
  for (const [form, ofForm] of counts) {
    const total = [...ofForm.values()].reduce((sum, n) => sum + n, 0);
    for (const [tag, n] of ofForm) if (total >= 30 && n >= 0.998 * total) fixed.set(form, tag);
  }
  return fixed;
}

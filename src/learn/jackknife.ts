import { createTagger } from "../core/language/tagger/tagger.ts";
import type { Sentence } from "../core/model/document.ts";
import { compactWeights } from "./compact.ts";
import { learnTagger, type TaggerSettings } from "./tagger.ts";
import { formsOf } from "./treebank.ts";

/**
 * Tags every sentence by a tagger that has not seen it: the parser learns from tags with the mistakes
 * that it will meet.
 *
 * @param folds number of parts; each is tagged by what the others teach
 */
export function jackknifeTags(
  sentences: readonly Sentence[],
  tags: readonly string[],
  folds: number,
  settings: TaggerSettings,
): readonly Int32Array[] {
  const smallest = 0.1;
  const tagged: Int32Array[] = new Array(sentences.length);
  for (let fold = 0; fold < folds; fold++) {
    const rest = sentences.filter((_, i) => i % folds !== fold);
    const { fixed, words, rows } = learnTagger(rest, tags, settings);
    const tagger = createTagger(tags, fixed, words, compactWeights(rows, smallest).scorer);
    for (let i = fold; i < sentences.length; i += folds)
      tagged[i] = tagger.tag(formsOf(sentences[i] as Sentence));
    settings.log(`tagger: fold ${fold + 1} of ${folds} tagged`);
  }
  return tagged;
}

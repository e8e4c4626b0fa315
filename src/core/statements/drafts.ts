import type { CueLexicon } from "../lexicon/cues.ts";
import type { Document, Sentence, Token } from "../model/document.ts";
import { actorOf } from "../text/mentions.ts";
import { overlaps } from "../text/span.ts";
import { type Draft, draftOf, withContent } from "./draft.ts";
import { absorbQuotations } from "./quotations/absorb.ts";
import { adjacentCue } from "./quotations/adjacent.ts";
import type { Quotation } from "./quotations/marks.ts";
import { runQuotations } from "./quotations/running.ts";
import { rulesFor } from "./rules/index.ts";
import type { Site } from "./rules/rule.ts";

/** Finds all attributions: by trees, then by quotation marks. */
export function findDrafts(
  document: Document,
  words: CueLexicon,
  quotations: readonly Quotation[],
): readonly Draft[] {
  const { article, sentences } = document;
  const treed = sentences.flatMap((sentence) => inSentence(document, sentence, words));
  const { drafts, owners } = absorbQuotations(treed, quotations);
  const next = ownNext(drafts, owners, quotations, sentences, words);
  return runQuotations(article.text, quotations, sentences, next.drafts, next.owners).filter(
    (draft) => draft.content.length > 0,
  );
}

function inSentence(document: Document, sentence: Sentence, words: CueLexicon): readonly Draft[] {
  const found: Draft[] = [];
  for (const token of sentence.tokens) {
    const site: Site = {
      sentence,
      token,
      words,
      isSomebody: (head) => isSomebody(document, sentence, head),
    };
    for (const rule of rulesFor(token)) {
      const finding = rule.find(site);
      if (!finding) continue;
      found.push(draftOf(rule.id, sentence, token, finding));
      break;
    }
  }
  return found;
}

const persons = new Set(
  "he she they i we you who someone somebody everyone everybody many some others".split(" "),
);

function isSomebody(document: Document, sentence: Sentence, head: Token): boolean {
  if (head.upos === "PROPN" || persons.has(head.lemma.toLowerCase())) return true;
  return actorOf(document.actors, sentence, head) !== undefined;
}

/** Gives quotations that no tree ties to a cue to the reporting verb next to them. */
function ownNext(
  drafts: readonly Draft[],
  owners: ReadonlyMap<Quotation, Draft>,
  quotations: readonly Quotation[],
  sentences: readonly Sentence[],
  words: CueLexicon,
): { drafts: readonly Draft[]; owners: ReadonlyMap<Quotation, Draft> } {
  const all = [...drafts];
  const owned = new Map(owners);
  for (const quotation of quotations) {
    if (owned.has(quotation)) continue;
    const draft = adjacentCue(quotation, sentences, quotations, words);
    const cue = draft?.cue;
    if (!draft || !cue) continue;
    const at = all.findIndex((d) => d.cue && overlaps(d.cue, cue));
    const known = all[at];
    const grown = known ? withContent(known, [quotation]) : draft;
    if (known) all[at] = grown;
    else all.push(grown);
    for (const [q, d] of owned) if (d === known) owned.set(q, grown);
    owned.set(quotation, grown);
  }
  return { drafts: all, owners: owned };
}

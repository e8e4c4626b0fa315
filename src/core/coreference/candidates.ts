import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Document, Sentence, Token } from "../model/document.ts";
import { conjuncts, dependent, hasRelation } from "../text/tree.ts";
import { type Candidate, candidateOf } from "./candidate.ts";
import { commonNouns } from "./common-nouns.ts";
import { type NamedHead, namedHeads, nominalActors } from "./named-heads.ts";
import { isNounAlone, readName } from "./read-name.ts";
import { readWord } from "./read-word.ts";

/** Relations of words that head no phrase of their own. */
const inside = new Set([
  "flat",
  "fixed",
  "goeswith",
  "case",
  "cc",
  "punct",
  "det",
  "mark",
  "expl",
  "discourse",
]);

/**
 * Finds all phrases that may stand for somebody or something, in the order of their heads, so that an owner comes
 * before what it owns: names, nouns, personal pronouns, and those joined by *and*.
 */
export function findCandidates(document: Document, lexicon: Lexicon): readonly Candidate[] {
  const { text } = document.article;
  const names = namedHeads(document);
  const actors = nominalActors(document);
  const nouns = commonNouns(document, lexicon);
  const found: Candidate[] = [];
  for (const sentence of document.sentences) {
    const named = new Map((names.get(sentence) ?? []).map((name) => [name.head.id, name]));
    const covered = coveredBy(named, sentence);
    for (const head of sentence.tokens) {
      const name = named.get(head.id);
      if (!name && (covered.has(head.id) || isInside(head))) continue;
      const isName = name && head.form !== "I" && !isNounAlone(name, text, lexicon, nouns);
      const own = isName
        ? readName(sentence, name, text, lexicon)
        : readWord(sentence, head, actors.get(head) ?? null, lexicon);
      if (!own) continue;
      found.push(own);
      const both = joined(own);
      if (both) found.push(both);
    }
  }
  return found;
}

function isInside({ deprel }: Token): boolean {
  const colon = deprel.indexOf(":");
  return inside.has(colon < 0 ? deprel : deprel.slice(0, colon));
}

/** Ids of the words inside names. */
function coveredBy(named: ReadonlyMap<number, NamedHead>, { tokens }: Sentence): ReadonlySet<number> {
  const covered = new Set<number>();
  for (const { first, span } of named.values())
    for (let id = first; (tokens[id - 1]?.end ?? Number.POSITIVE_INFINITY) <= span.end; id++) covered.add(id);
  return covered;
}

/** *Isabel and I, Egypt and Sudan*: several that *we, they* may take up together. */
function joined({ sentence, head, sort, isSubject }: Candidate): Candidate | undefined {
  if (dependent(sentence, head, "conj") === undefined || hasRelation(head, "conj")) return undefined;
  const joins = conjuncts(sentence, head);
  return candidateOf({ sentence, head, mention: "nominal", sort, isSubject, plural: true, joins });
}

import { type CueLexicon, isCarrier } from "../lexicon/cues.ts";
import type { Document, Sentence, Token } from "../model/document.ts";
import type { Span } from "../model/span.ts";
import { actorOf } from "../text/mentions.ts";
import { contains, holderOf, meet, overlaps, without } from "../text/span.ts";
import { findColons } from "./colons.ts";
import { verbCue } from "./cue.ts";
import { type Draft, draftOf } from "./draft.ts";
import { absorbQuotations } from "./quotations/absorb.ts";
import type { Quotation } from "./quotations/marks.ts";
import { ownQuotations } from "./quotations/own.ts";
import { runQuotations } from "./quotations/running.ts";
import { rulesFor } from "./rules/index.ts";
import type { Site } from "./rules/rule.ts";
import { isFirstPerson } from "./voices/first-person.ts";

/** Finds all attributions: by trees, then by quotation marks. */
export function findDrafts(
  document: Document,
  words: CueLexicon,
  quotations: readonly Quotation[],
): readonly Draft[] {
  const { article, sentences } = document;
  const treed = [
    ...sentences.flatMap((sentence) => inSentence(document, sentence, words)),
    ...findColons(document, words),
  ];
  const absorbed = absorbQuotations(
    treed.map((draft) => keepInside(draft, quotations)),
    quotations,
    sentences,
  );
  const owned = ownQuotations(article.text, absorbed, quotations, sentences, words);
  return runQuotations(article.text, quotations, sentences, owned).filter(
    (draft) => hasWords(article.text, draft) && !isOwnAttitude(draft, quotations),
  );
}

function inSentence(document: Document, sentence: Sentence, words: CueLexicon): readonly Draft[] {
  const found: Draft[] = [];
  for (const token of sentence.tokens) {
    const verb = token.upos === "VERB" ? verbCue({ sentence, token, words }) : undefined;
    const rules = rulesFor({ token, words, verb });
    if (rules.length === 0) continue;
    const site: Site = {
      sentence,
      token,
      words,
      verb,
      isSomebody: (head) => isCarrier(words, head.lemma) || isSomebody(document, sentence, head),
      isTime: (word) => holderOf(document.times, word) !== undefined,
    };
    for (const rule of rules) {
      const finding = rule.find(site);
      if (!finding) continue;
      found.push(draftOf(rule.id, sentence, token, finding));
      break;
    }
  }
  return cutAsides(found.filter((draft) => !found.some((other) => isPartOf(draft, other))));
}

/** *voices displeasure over*: the verb's own cue gives way to the longer one. */
function isPartOf({ cue }: Draft, { cue: longer }: Draft): boolean {
  if (!cue || !longer || !contains(longer, cue)) return false;
  return longer.end - longer.start > cue.end - cue.start;
}

/** Takes the asides of a sentence out of the contents of others: *Dong said it is important, TASS reported*. */
function cutAsides(drafts: readonly Draft[]): readonly Draft[] {
  const asides = drafts.flatMap(({ aside }) => aside ?? []);
  if (asides.length === 0) return drafts;
  return drafts.map((draft) => {
    // "…," he said, according to the statement: the later aside is told of the earlier one too
    const foreign = asides.filter(
      (aside) =>
        !(draft.cue && overlaps(aside, draft.cue)) && !(draft.aside && aside.start < draft.aside.start),
    );
    const content = foreign.reduce(
      (spans, aside) => spans.flatMap((span) => cutOut(span, aside, drafts)),
      draft.content,
    );
    return { ...draft, content };
  });
}

/** How far behind an aside the next cue may stand for it to open a new report: *, and warned that …*. */
const opening = 12;

/** Takes an aside out of a content, with what follows where a cue of its own opens that. */
function cutOut(span: Span, aside: Span, drafts: readonly Draft[]): readonly Span[] {
  if (!overlaps(span, aside)) return [span];
  return without(span, aside).filter(
    ({ start }) =>
      start < aside.end ||
      !drafts.some(({ cue }) => cue && cue.start >= start && cue.start <= start + opening),
  );
}

const persons = new Set(
  "he she they i we you who someone somebody everyone everybody many some others".split(" "),
);

function isSomebody(document: Document, sentence: Sentence, head: Token): boolean {
  if (head.upos === "PROPN" || persons.has(head.lemma.toLowerCase())) return true;
  return actorOf(document.actors, sentence, head) !== undefined;
}

/** Keeps an attribution whose cue stands in a quotation within it: trees reach across the marks. */
function keepInside(draft: Draft, quotations: readonly Quotation[]): Draft {
  const { cue, sourceSpan } = draft;
  const around = cue && holderOf(quotations, cue);
  if (!around || draft.rule === "colon") return draft;
  const content = draft.content.flatMap((span) => meet(span, around) ?? []);
  // Blinken "raised serious concerns …": the subject of a quoted predicate stands before it
  const known =
    sourceSpan !== null &&
    (contains(around, sourceSpan) || (sourceSpan.end <= around.start && cue.start - around.start < 3));
  return { ...draft, content, ...(known ? {} : { source: undefined, sourceSpan: null }) };
}

/**
 * Tells whether somebody quoted tells of his own mind (*“We want peace,” she said*): that is what he says,
 * and no statement besides. So is a *you* that means anybody.
 */
function isOwnAttitude({ source, cue, meaning }: Draft, quotations: readonly Quotation[]): boolean {
  if (!source || !cue || meaning.class === "speech" || meaning.class === "writing") return false;
  if (source.form.toLowerCase() === "you") return true;
  return isFirstPerson(source) && holderOf(quotations, cue) !== undefined;
}

function hasWords(text: string, { content }: Draft): boolean {
  return content.some(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));
}

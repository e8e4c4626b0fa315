import type { Lexicon } from "../../lexicon/lexicon.ts";
import type { GivenInput } from "../../model/article.ts";
import { ReadoutError } from "../../model/error.ts";
import { type Candidate, endsSentence, type Fate, isSubstantial, wordsOf } from "../candidate.ts";
import { readDateline } from "../dateline.ts";
import { readPlain } from "../plain/index.ts";
import { sortOut } from "../rules/index.ts";
import { droppedBy, type Source } from "../source.ts";
import { findContent } from "./content.ts";
import { leadCaptions } from "./lead-captions.ts";
import { readMetadata } from "./metadata.ts";
import { pageOf } from "./page.ts";
import { parsePage, tagless } from "./parse.ts";
import { claimedTitles } from "./title.ts";

/** Reads a page. @throws ReadoutError `no-article` */
export function readPage(html: string, input: GivenInput, lexicon: Lexicon): Source {
  const document = parsePage(html);
  // A page that nests too deep for a DOM has to do without its tags.
  if (!document) return readPlain(tagless(html), input, lexicon);

  const page = pageOf(document);
  const metadata = readMetadata(page, input.url, lexicon.outlets);
  const title = input.title ?? metadata.title;
  const titles = claimedTitles(page, title);
  const captions = leadCaptions(document, lexicon.article);
  const content = findContent(document, () => parsePage(html), lexicon.article);
  const known = new Set(content.map(({ text }) => text));
  const candidates = [...captions.filter(({ text }) => !known.has(text)), ...content];
  const fates = sortOut({
    source: "page",
    candidates,
    dateline: datelineIndex(candidates, lexicon),
    evidence: { titles, description: wordsOf(metadata.description), articleBody: metadata.articleBody },
    lexicon,
  });
  if (!hasReport(candidates, fates))
    throw new ReadoutError(
      "no-article",
      "no report was found on this page. Give the page of one report, or its text.",
    );
  return {
    title,
    candidates,
    fates,
    byline: metadata.byline,
    publisher: metadata.publisher,
    url: metadata.url,
    dates: [metadata.published],
    credits: [
      ...droppedBy(candidates, fates, "agency-line", "byline", "opening-line"),
      ...metadata.credits,
      metadata.publisher ?? "",
    ],
    language: metadata.language,
  };
}

/** Tells whether anything that reads as a report is left: a sentence that is no link. */
function hasReport(candidates: readonly Candidate[], fates: readonly (Fate | undefined)[]): boolean {
  return candidates.some(
    ({ text, words, linked }, index) =>
      fates[index] === undefined && words >= 4 && linked < 0.5 && endsSentence(text),
  );
}

function datelineIndex(candidates: readonly Candidate[], lexicon: Lexicon): number | undefined {
  const index = candidates
    .slice(0, 20)
    .findIndex(
      (candidate) => isSubstantial(candidate) && readDateline(candidate.text, 0, lexicon) !== undefined,
    );
  return index < 0 ? undefined : index;
}

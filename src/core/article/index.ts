import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Article, ArticleInput, Block } from "../model/article.ts";
import { ReadoutError } from "../model/error.ts";
import type { Notice } from "../model/notice.ts";
import { sha256 } from "../text/sha256.ts";
import { agencyInLines, agencyNamed } from "./agency.ts";
import { compose } from "./compose.ts";
import { type DatelineReading, readDateline } from "./dateline.ts";
import { checkInput, checkLength, givenParts } from "./input.ts";
import { readLanguage } from "./language.ts";
import { findNotices } from "./notices/index.ts";
import { authorsIn } from "./page/byline.ts";
import { readPage } from "./page/index.ts";
import { readPlain } from "./plain/index.ts";
import { settlePublished } from "./published.ts";

/** An article and the doubts that making it raised. */
export interface ArticleReading {
  readonly article: Article;
  readonly notices: readonly Notice[];
}

/**
 * Makes a clean article from a page, from plain text, or from text copied with its furniture.
 *
 * @throws ReadoutError `bad-input`, `empty-input`, `binary-input`, `too-large`, `no-article`
 */
export function readArticle(handed: ArticleInput, lexicon: Lexicon): ArticleReading {
  const input = givenParts(handed);
  const { kind, content, notices: mended } = checkInput(input);
  const source = kind === "page" ? readPage(content, input, lexicon) : readPlain(content, input, lexicon);
  const { text, blocks, dropped } = compose(source.title, source.candidates, source.fates);
  if (text === "")
    throw new ReadoutError("no-article", "the input holds no words. Give a report as text or HTML.");

  checkLength(text.length, "text");

  const found = findDateline(text, blocks, lexicon);
  const {
    published,
    dateline,
    notices: dated,
  } = settlePublished(input.published, source.dates, found?.dateline ?? null);
  // "By a staff writer" names nobody, and the report may.
  const authors = authorsIn([input.byline ?? ""]);
  const { language, notices: spoken } = readLanguage(text, input.language, source.language);
  return {
    article: {
      id: input.id ?? sha256(text),
      url: source.url,
      title: source.title,
      byline: authors.length > 0 ? authors : source.byline,
      agency: agencyOf(found, input.agency, [input.byline ?? "", ...source.credits], lexicon),
      publisher: input.publisher ?? source.publisher,
      published,
      dateline,
      language,
      text,
      blocks,
      dropped,
    },
    notices: [...mended, ...spoken, ...dated, ...findNotices(text, blocks)],
  };
}

/** Finds the dateline at the start of one of the first paragraphs. */
function findDateline(text: string, blocks: readonly Block[], lexicon: Lexicon): DatelineReading | undefined {
  for (const { start, end } of blocks.filter(({ kind }) => kind === "paragraph").slice(0, 3)) {
    const reading = readDateline(text.slice(start, end), start, lexicon);
    if (reading) return reading;
  }
  return undefined;
}

/**
 * Returns the agency that carried the report: the dateline's, else the one that came with the input, else one that
 * stands by itself near the top.
 */
function agencyOf(
  found: DatelineReading | undefined,
  given: string | undefined,
  credits: readonly string[],
  { outlets }: Lexicon,
): string | null {
  if (found?.agency) return agencyNamed(found.agency, outlets) ?? found.agency;
  if (given) return agencyNamed(given, outlets) ?? given;
  return agencyInLines(credits, outlets) ?? null;
}

import { findActors } from "../../src/core/actors/index.ts";
import { findChains } from "../../src/core/coreference/index.ts";
import { readCoreferenceLexicon } from "../../src/core/lexicon/coreference.ts";
import type { Lexicon } from "../../src/core/lexicon/lexicon.ts";
import type { Chain } from "../../src/core/model/chain.ts";
import type { Document } from "../../src/core/model/document.ts";
import type { Place } from "../../src/core/model/place.ts";
import type { Statement } from "../../src/core/model/statement.ts";
import type { Resources } from "../../src/core/stage.ts";
import { lexicon as actorWords, documentOf, type Labels } from "./actors.ts";

const tables: Readonly<Record<string, string>> = {
  "coreference/nouns.tsv": `noun	sort	gender	number
child	person
church	organization
college	organization
company	organization
crowd	person		both
daughter	person	f
editor	person
factory	place
friend	person
town	place
student	person
wife	person	f
country	place`,
  "coreference/kinds.tsv": `noun	takes
child	daughter
company	@body
country	@country
town	@city`,
};

const lexicon = {
  ...actorWords,
  coreference: readCoreferenceLexicon(
    new Map(Object.entries(tables).map(([path, text]) => [path, { path, text }])),
  ),
} as Lexicon;

/** What earlier stages are to have found besides names. */
export interface Found {
  readonly labels?: Labels;
  /** Feature of a place by its words. */
  readonly places?: Readonly<Record<string, string>>;
  /** Words that are quoted, and the words that name who says them. */
  readonly quotes?: readonly { readonly content: string; readonly source: string }[];
}

/** Returns the chains of a few sentences, each a paragraph, as `sort: mention, mention`. */
export function chained(sentences: readonly string[], found: Found = {}): string[] {
  const document = readBefore(sentences, found);
  const { chains = [] } = findChains.run(document, { lexicon } as Resources);
  return chains.map((chain) => written(document, chain));
}

function readBefore(
  sentences: readonly string[],
  { labels = {}, places = {}, quotes = [] }: Found,
): Document {
  const plain = documentOf(sentences, labels, "2024-04-27");
  const { text } = plain.article;
  const blocks = plain.sentences.map(({ start, end }) => ({ kind: "paragraph" as const, start, end }));
  const spansOf = (words: string) =>
    [...text.matchAll(new RegExp(words, "gu"))].map(({ index }) => ({
      start: index,
      end: index + words.length,
    }));
  const document: Document = {
    ...plain,
    article: { ...plain.article, blocks },
    places: Object.entries(places).map(
      ([words, feature], i) => ({ id: `p${i + 1}`, feature, mentions: spansOf(words) }) as unknown as Place,
    ),
  };
  const { actors = [] } = findActors.run(document, { lexicon } as Resources);
  const statements = quotes.map(({ content, source }, i) => ({
    ...{
      id: `s${i + 1}`,
      kind: "direct",
      content: spansOf(content),
      source: spansOf(source)[0],
      speaker: null,
    },
  }));
  return { ...document, actors, statements: statements as unknown as readonly Statement[] };
}

function written({ article }: Document, { sort, mentions }: Chain): string {
  return `${sort}: ${mentions.map(({ start, end }) => article.text.slice(start, end)).join(", ")}`;
}

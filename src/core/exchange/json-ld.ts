import type { Actor } from "../model/actor.ts";
import type { ReadoutRecord } from "../model/record.ts";
import type { Statement } from "../model/statement.ts";
import type { ExchangeFormat } from "./exchange.ts";
import { jsonList } from "./json-list.ts";
import { factAddress, outletOf, reportAddress, wordsOf } from "./told.ts";

/** Lays a report out in schema.org's words: a NewsArticle, its Quotations, and its Claims. */
export function articleGraph(record: ReadoutRecord): object[] {
  return [
    newsArticle(record),
    ...record.statements.flatMap((statement) => statementNode(statement, record) ?? []),
  ];
}

function newsArticle(record: ReadoutRecord): object {
  const { article, places, actors } = record;
  const outlet = outletOf(record);
  return {
    "@id": reportAddress(record),
    "@type": "NewsArticle",
    identifier: article.id,
    ...(article.url === reportAddress(record) ? { url: article.url } : {}),
    ...(article.title ? { headline: article.title } : {}),
    ...(article.published ? { datePublished: article.published } : {}),
    inLanguage: article.language,
    ...(article.byline.length > 0
      ? { author: article.byline.map((name) => ({ "@type": "Person", name })) }
      : {}),
    ...(outlet ? { publisher: { "@type": "Organization", name: outlet } } : {}),
    ...(article.agency ? { creditText: article.agency } : {}),
    ...(places.length > 0
      ? { contentLocation: places.map((place) => ({ "@type": "Place", name: place.name })) }
      : {}),
    mentions: actors.filter(({ kind }) => kind !== "unnamed").map(agent),
  };
}

/** Makes a Quotation of what stands in quotation marks, a Claim of what is told in other words; wishes are neither. */
function statementNode(statement: Statement, record: ReadoutRecord): object | undefined {
  const { speaker, kind, content, polarity } = statement;
  const said = statement.class === "speech" || statement.class === "writing";
  if (!said || polarity === "negated" || content.length === 0) return undefined;
  const actor = record.actors.find(({ id }) => id === speaker);
  const common = {
    "@id": factAddress(record, statement.id),
    text: wordsOf(record, content),
    ...(statement.within ? { isBasedOn: { "@id": factAddress(record, statement.within) } } : {}),
  };
  const article = { "@id": reportAddress(record) };
  if (kind === "indirect")
    return {
      ...common,
      "@type": "Claim",
      appearance: article,
      ...(actor ? { claimInterpreter: agent(actor) } : {}),
    };
  return {
    ...common,
    "@type": "Quotation",
    isPartOf: article,
    ...(actor ? { creator: agent(actor) } : {}),
  };
}

function agent({ kind, name, role, wikidata, sector }: Actor): object {
  const body = sector === "GOV" || kind === "state" ? "GovernmentOrganization" : "Organization";
  const isPerson = kind === "person";
  return {
    "@type": isPerson ? "Person" : body,
    name,
    ...(isPerson && role ? { jobTitle: role } : {}),
    ...(wikidata ? { sameAs: `https://www.wikidata.org/entity/${wikidata}` } : {}),
  };
}

/** Reports in schema.org's words, one JSON-LD document. */
export const jsonLd: ExchangeFormat = {
  id: "jsonld",
  about: "schema.org JSON-LD: NewsArticle, Quotation and Claim with who says it",
  extension: "jsonld",
  tellsStatus: true,
  open: () => jsonList('{"@context":"https://schema.org","@graph":[', articleGraph),
};

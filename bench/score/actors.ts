import { findActors } from "../../src/core/actors/index.ts";
import type { Actor } from "../../src/core/model/actor.ts";
import type { Document } from "../../src/core/model/document.ts";
import type { Span } from "../../src/core/model/span.ts";
import { findPlaces } from "../../src/core/places/index.ts";
import type { Resources } from "../../src/core/stage.ts";
import { actorOf, references } from "../../src/core/text/mentions.ts";
import { contains, overlaps } from "../../src/core/text/span.ts";
import { headOfSpan } from "../../src/core/text/tree.ts";
import { loadResources } from "../../src/node/index.ts";
import type { Figure, Scorer } from "../figure.ts";
import { rawDocument, readRows } from "../raw-document.ts";

interface Sentence {
  readonly text: string;
  readonly source: readonly { readonly text: string; readonly code: string }[];
  readonly target: readonly { readonly text: string; readonly code: string }[];
  readonly spans?: readonly (Span & { readonly role: string; readonly text: string })[];
}

interface Phrase {
  readonly id: string;
  readonly function: string;
  readonly text: string;
  readonly needs_wikipedia: boolean;
  readonly skip_or_xfail?: boolean;
  readonly kwargs: { readonly query_date?: string };
  readonly args: readonly string[];
  readonly expect_eq: { readonly cc?: string; readonly code_1?: string | null; readonly country?: string };
}

/** Codes that the set writes otherwise than ISO 3166-1. */
const isoCodes: Readonly<Record<string, string>> = {
  JAP: "JPN",
  ROM: "ROU",
  ZAR: "COD",
  TMP: "TLS",
  KOS: "XKX",
  GAZ: "PSE",
  PAL: "PSE",
  ITL: "ITA",
};

/** Phrases of other people's tests to country and sector, and the countries of the actors in coded sentences. */
export const actorsScorer: Scorer = {
  id: "actors",

  async run(data) {
    const resources = loadResources();
    return [
      phraseFigure(readRows<Phrase>(data, "events/actor_resolution.dev.jsonl"), resources),
      sentenceFigure(readRows<Sentence>(data, "events/gsr.dev.jsonl"), resources),
    ];
  },
};

function read(text: string, published: string | null, resources: Resources): Document {
  let document = rawDocument(text, published, resources);
  document = { ...document, ...findPlaces.run(document, resources), notices: [] };
  return { ...document, ...findActors.run(document, resources), notices: [] };
}

/**
 * Country and sector of a phrase by itself. An empty sector in the set asks for none in particular: it codes a
 * bare state so, which is GOV here. A person whom nobody need know may have neither.
 */
function phraseFigure(rows: readonly Phrase[], resources: Resources): Figure {
  const asked = rows.filter(
    (row) =>
      !row.needs_wikipedia &&
      !row.skip_or_xfail &&
      row.text !== "" &&
      ["agent_to_code", "short_text_to_agent", "search_nat"].includes(row.function),
  );
  const wrong = asked.filter((row) => !isRight(row, resources));
  if (process.env.READOUT_SHOW)
    process.stderr.write(wrong.map((row) => `${row.text}: ${JSON.stringify(row.expect_eq)}\n`).join(""));
  return {
    id: "actors.phrases",
    what: "country and sector of a phrase",
    on: "actor_resolution.dev",
    value: (100 * (asked.length - wrong.length)) / asked.length,
    digits: 1,
    goal: 88,
    noise: 0.5,
  };
}

function isRight(row: Phrase, resources: Resources): boolean {
  const day = row.kwargs.query_date ?? row.args.find((arg) => /\d{4}/u.test(arg));
  const document = read(row.text, dayOf(day), resources);
  const actor = actorIn(document, { start: 0, end: row.text.length });
  const country = row.expect_eq.cc ?? row.expect_eq.country;
  const { code_1: sector } = row.expect_eq;
  if (country === undefined && !sector) return !actor || (actor.country === null && actor.sector === null);
  const isCountry = country === undefined || (actor?.country ?? "") === country;
  return isCountry && (!sector || (actor?.sector ?? "UNK") === sector);
}

/** *10 May 2015*, *2022-06-01*; *Today* is none. */
function dayOf(text: string | undefined): string | null {
  const day = text === undefined ? Number.NaN : Date.parse(`${text} UTC`);
  return Number.isNaN(day) ? null : new Date(day).toISOString().slice(0, 10);
}

/**
 * Countries of the coded actors: the actor of the words, or the place where the set takes a place for one
 * (*open an embassy in Tehran*). The set has IGO for the United Nations, PLOVER 2 UNO.
 */
function sentenceFigure(rows: readonly Sentence[], resources: Resources): Figure {
  let [coded, right] = [0, 0];
  for (const row of rows) {
    const document = read(row.text, null, resources);
    for (const gold of [...row.source, ...row.target]) {
      const span = row.spans?.find(({ role, text }) => role !== "EVT" && text === gold.text);
      if (!span || !/^[A-Z]{3}$/u.test(gold.code ?? "")) continue;
      coded++;
      const code = isoCodes[gold.code] ?? gold.code;
      const found = actorIn(document, span)?.country ?? placeIn(document, span);
      if (found === code || (found === "UNO" && code === "IGO")) right++;
      else if (process.env.READOUT_SHOW) process.stderr.write(`${gold.text}: ${code} in "${row.text}"\n`);
    }
  }
  return {
    id: "actors.sentences",
    what: "country of actor mentions",
    on: "gsr.dev",
    value: (100 * right) / coded,
    digits: 1,
    goal: 92,
    noise: 0.5,
  };
}

/** Returns whom the head of a span stands for, else the actor of the longest mention in it. */
function actorIn({ actors, sentences }: Document, span: Span): Actor | undefined {
  const sentence = sentences.find((each) => each.start <= span.start && span.start < each.end);
  const head = sentence && headOfSpan(sentence, span);
  const headed = sentence && head && actorOf(actors, sentence, head);
  if (headed) return headed;
  const [longest] = references(actors)
    .filter(({ mention }) => contains(span, mention))
    .sort((a, b) => b.mention.end - b.mention.start - (a.mention.end - a.mention.start));
  return longest?.actor;
}

function placeIn({ places }: Document, span: Span): string | undefined {
  return (
    places.find(({ mentions }) => mentions.some((mention) => overlaps(mention, span)))?.country ?? undefined
  );
}

import fc from "fast-check";
import { readExchangeCodes } from "../../src/core/exchange/codes.ts";
import type { Exchange, ExchangeFormat, Scribe } from "../../src/core/exchange/exchange.ts";
import type { MergedEvent } from "../../src/core/merge/merged-event.ts";
import type { EventRecord } from "../../src/core/model/event.ts";
import type { ReadoutRecord } from "../../src/core/model/record.ts";
import { readTableFiles } from "../../src/node/index.ts";
import { record } from "./record.ts";

const codes = readExchangeCodes(new Map(readTableFiles().map((file) => [file.path, file])));

/** What records are written by in tests. */
export const plainExchange: Exchange = { codes, version: "9.9.9" };

/** Writes a whole file. */
export function writeWith(scribe: Scribe, records: readonly ReadoutRecord[]): string {
  return (
    (scribe.begin?.() ?? "") + records.map((each) => scribe.write(each)).join("") + (scribe.end?.() ?? "")
  );
}

/** Writes records in a format. */
export function exported(
  format: ExchangeFormat,
  records: readonly ReadoutRecord[],
  exchange: Partial<Exchange> = {},
): string {
  return writeWith(format.open({ ...plainExchange, ...exchange }), records);
}

/** Reads a table as rows by column. */
export function rowsUnder(columns: readonly string[], table: string): Record<string, string>[] {
  return table
    .split("\n")
    .slice(0, -1)
    .map((line) =>
      Object.fromEntries(line.split("\t").map((cell, at) => [columns[at] ?? `extra ${at}`, cell])),
    );
}

/** The record made by hand with another id and with other facts. */
export function recordWith(
  change: Omit<Partial<ReadoutRecord>, "article"> & { readonly article?: Partial<ReadoutRecord["article"]> },
): ReadoutRecord {
  return { ...record, ...change, article: { ...record.article, ...change.article } };
}

/** The events of the record made by hand, each changed in the same way. */
export function eventsWith(change: Partial<EventRecord>): EventRecord[] {
  return record.events.map((event) => ({ ...event, ...change }));
}

const [meeting] = record.events;

/** The meeting of the record made by hand, told by three reports of which two have one wording. */
export const mergedMeeting: MergedEvent = {
  id: "m1",
  type: "CONSULT",
  mode: [],
  context: [],
  cameo: "046",
  quad: 1,
  score: 4,
  status: "occurred",
  actors: [
    { key: "CHN/dong", name: "Dong Jun", country: "CHN", sector: "GOV" },
    { key: "RUS/shoigu", name: "Sergei Shoigu", country: "RUS", sector: "GOV" },
  ],
  recipients: [],
  start: "2024-04-26",
  end: "2024-04-26",
  place: { name: "Astana", country: "KAZ", geonameid: 1526273, lat: 51.18, lon: 71.45 },
  mentions: [
    { report: "r1", event: meeting?.id ?? "", originator: "o1" },
    { report: "r2", event: meeting?.id ?? "", originator: "o1" },
    { report: "r3", event: meeting?.id ?? "", originator: "o3" },
  ],
  reports: 3,
  originators: 2,
  disagreements: [],
  dispute: null,
  confidence: 0.9,
};

const awkward = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      "\t",
      "\n",
      "\r",
      "\u0000",
      "\u0007",
      "\u2028",
      "\u202e",
      "\u{1f1fa}",
      "\ud800",
      "\udc00",
      "\ufffe",
    ),
    fc.constantFrom("=", "+", "-", "@", '"', "'", "<", ">", "&", ";", "|", "#", "\\", "]]>", "None"),
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 }),
  ),
  maxLength: 12,
});

/** Records whose every word may hold what a format stumbles over: tabs, controls, halves of letters, brackets. */
export const awkwardRecords: fc.Arbitrary<ReadoutRecord> = fc
  .record({
    words: fc.array(awkward, { minLength: 4, maxLength: 8 }),
    name: awkward,
    role: fc.option(awkward),
    id: awkward,
    url: fc.option(fc.oneof(awkward, fc.constant("https://example.org/a?b=1&c=<2>"))),
    published: fc.constantFrom(null, "2024-04-27", "2024-04", "2024-04-27T10:11:12Z", "XXXX-04-27", "soon"),
    status: fc.constantFrom("occurred", "historical", "future", "hypothetical", "negated" as const),
  })
  .map(({ words, name, role, id, url, published, status }) => {
    const text = `${record.article.text}\n\n${words.join(" ")}`;
    const start = record.article.text.length + 2;
    const tail = { start, end: text.length };
    const last = { start: text.length - (words.at(-1)?.length ?? 0), end: text.length };
    return {
      ...record,
      article: {
        ...record.article,
        id,
        url,
        published,
        text,
        title: name,
        publisher: name,
        byline: [name],
        blocks: [...record.article.blocks, { kind: "paragraph", ...tail }],
      },
      actors: record.actors.map((actor) => ({
        ...actor,
        name,
        role,
        mentions: [...actor.mentions, { kind: "name", ...tail }],
      })),
      places: record.places.map((place) => ({ ...place, name, mentions: [...place.mentions, last] })),
      statements: record.statements.map((each) => ({ ...each, content: [...each.content, last, tail] })),
      events: record.events.map((event) => ({ ...event, status, evidence: [tail, ...event.evidence, last] })),
    };
  });

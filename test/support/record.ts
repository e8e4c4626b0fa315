import type { ReadoutRecord } from "../../src/core/model/record.ts";
import type { Span } from "../../src/core/model/span.ts";

const text = [
  "Ministers meet in Astana",
  'Dong Jun met Sergei Shoigu in Astana on Friday. "We value these ties," Dong said, TASS reported.',
  "The State Department said China had supplied Russia with machine tools.",
].join("\n\n");

/** Finds words in the text of the record below. */
function at(words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`'${words}' is not in the text`);
  return { start, end: start + words.length };
}

const actor = { role: null, memberOf: null, rule: "by-hand" } as const;

/** A small record built by hand, as a reader might give it. */
export const record: ReadoutRecord = {
  readout: "1",
  article: {
    id: "r1",
    url: null,
    title: "Ministers meet in Astana",
    byline: [],
    agency: "UPI",
    publisher: null,
    published: "2024-04-27",
    dateline: null,
    language: "en",
    text,
    blocks: [
      { kind: "title", ...at("Ministers meet in Astana") },
      { kind: "paragraph", ...at(text.split("\n\n")[1] ?? "") },
      { kind: "paragraph", ...at(text.split("\n\n")[2] ?? "") },
    ],
    dropped: [{ text: "Share", why: "furniture" }],
  },
  actors: [
    {
      ...actor,
      id: "a1",
      name: "Dong Jun",
      kind: "person",
      country: "CHN",
      sector: "GOV",
      mentions: [{ kind: "name", ...at("Dong Jun") }],
    },
    {
      ...actor,
      id: "a2",
      name: "Sergei Shoigu",
      kind: "person",
      country: "RUS",
      sector: "GOV",
      mentions: [{ kind: "name", ...at("Sergei Shoigu") }],
    },
    {
      ...actor,
      id: "a3",
      name: "TASS",
      kind: "organization",
      country: "RUS",
      sector: "JRN",
      mentions: [{ kind: "name", ...at("TASS") }],
    },
    {
      ...actor,
      id: "a4",
      name: "U.S. State Department",
      kind: "organization",
      country: "USA",
      sector: "GOV",
      mentions: [{ kind: "name", ...at("The State Department") }],
    },
    {
      ...actor,
      id: "a5",
      name: "Russia",
      kind: "state",
      country: "RUS",
      sector: null,
      mentions: [{ kind: "name", ...at("Russia") }],
    },
  ],
  places: [
    {
      id: "p1",
      name: "Astana",
      country: "KAZ",
      lat: 51.18,
      lon: 71.45,
      geonameid: 1526273,
      feature: "city",
      mentions: [at("Astana on Friday")],
      rule: "by-hand",
    },
  ],
  times: [{ id: "t1", ...at("Friday"), value: "2024-04-26", granularity: "day", rule: "by-hand" }],
  statements: [
    {
      id: "s1",
      source: { start: at("Dong said").start, end: at("Dong said").start + 4 },
      speaker: "a1",
      cue:
        at("said, TASS").start > 0
          ? { start: at("said, TASS").start, end: at("said, TASS").start + 4 }
          : null,
      content: [at("We value these ties,")],
      kind: "direct",
      polarity: "positive",
      strength: "strong",
      class: "speech",
      addressees: [],
      via: [{ actor: "a3", ...at("TASS") }],
      within: null,
      time: "t1",
      place: "p1",
      rule: "by-hand",
    },
    {
      id: "s2",
      source: at("The State Department"),
      speaker: "a4",
      cue: { start: at("said China").start, end: at("said China").start + 4 },
      content: [at("China had supplied Russia with machine tools.")],
      kind: "indirect",
      polarity: "positive",
      strength: "strong",
      class: "speech",
      addressees: [],
      via: [],
      within: null,
      time: null,
      place: null,
      rule: "by-hand",
    },
  ],
  events: [
    {
      id: "e1",
      type: "CONSULT",
      mode: ["multilateral"],
      context: ["military"],
      cameo: "046",
      quad: 1,
      score: 4,
      actors: ["a1", "a2"],
      recipients: [],
      time: { start: "2024-04-26", end: "2024-04-26", basis: "stated" },
      place: "p1",
      placeBasis: "stated",
      status: "occurred",
      assertedBy: [],
      evidence: [at("met")],
      confidence: 0.9,
      frame: "meet",
      rule: "by-hand",
    },
    {
      id: "e2",
      type: "AID",
      mode: [],
      context: [],
      cameo: "072",
      quad: 2,
      score: 8.5,
      actors: ["a1"],
      recipients: ["a5"],
      time: null,
      place: null,
      placeBasis: null,
      status: "occurred",
      assertedBy: ["s2"],
      evidence: [at("supplied")],
      confidence: 0.6,
      frame: "supply",
      rule: "by-hand",
    },
  ],
  notices: [{ code: "year-unknown", message: "no year is given. Give --published." }],
};

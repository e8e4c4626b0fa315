import type { ReadoutRecord } from "../../src/core/model/record.ts";
import type { Span } from "../../src/core/model/span.ts";

const text =
  'ASTANA, April 27 (UPI) -- Dong Jun met Shoigu. Dong said ties are strong, TASS reported. "We will visit," he added.';

/** A record written by hand: a meeting that the report tells, words that TASS carried, and words of a *he*. */
export function tassRecord(): ReadoutRecord {
  const actor = { role: null, memberOf: null, rule: "person-name" } as const;
  const statement = {
    polarity: "positive",
    class: "speech",
    strength: "strong",
    addressees: [],
    within: null,
    time: null,
    place: null,
  } as const;
  return {
    readout: "1",
    article: {
      id: "tass",
      url: null,
      title: null,
      byline: [],
      agency: "UPI",
      publisher: null,
      published: null,
      dateline: null,
      language: "en",
      text,
      blocks: [{ kind: "paragraph", start: 0, end: text.length }],
      dropped: [],
    },
    actors: [
      {
        ...actor,
        id: "a1",
        name: "Dong Jun",
        kind: "person",
        country: "CHN",
        sector: "GOV",
        mentions: [
          { ...at("Dong Jun"), kind: "name" },
          { ...at("Dong said", 5), kind: "name" },
          { ...at("he added", 6), kind: "pronoun" },
        ],
      },
      {
        ...actor,
        id: "a2",
        name: "Sergei Shoigu",
        kind: "person",
        country: "RUS",
        sector: "GOV",
        mentions: [{ ...at("Shoigu"), kind: "name" }],
      },
      {
        ...actor,
        id: "a3",
        name: "TASS",
        kind: "organization",
        country: "RUS",
        sector: "JRN",
        mentions: [{ ...at("TASS"), kind: "name" }],
      },
    ],
    places: [],
    times: [],
    statements: [
      {
        ...statement,
        id: "s1",
        source: at("Dong said", 5),
        speaker: "a1",
        cue: at("said"),
        content: [at("ties are strong")],
        kind: "indirect",
        via: [{ ...at("TASS"), actor: "a3" }],
        rule: "said-that",
      },
      {
        ...statement,
        id: "s2",
        source: at("he added", 6),
        speaker: "a1",
        cue: at("added"),
        content: [at("We will visit")],
        kind: "direct",
        via: [],
        rule: "parenthetical",
      },
    ],
    events: [
      {
        id: "e1",
        type: "CONSULT",
        mode: ["meet"],
        context: [],
        cameo: "040",
        quad: 1,
        score: 1,
        actors: ["a1", "a2"],
        recipients: [],
        time: null,
        place: null,
        placeBasis: null,
        status: "occurred",
        assertedBy: [],
        evidence: [at("Dong Jun met Shoigu")],
        confidence: 0.9,
        frame: "consult/meet.verb",
        rule: "frame",
      },
    ],
    notices: [],
  };
}

/** Where words stand in the text, or the words before what tells which of them are meant. */
function at(words: string, cutOff = 0): Span {
  const start = text.indexOf(words);
  return { start, end: start + words.length - cutOff };
}

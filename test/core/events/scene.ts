import { findEvents } from "../../../src/core/events/index.ts";
import type { Actor } from "../../../src/core/model/actor.ts";
import type { Document } from "../../../src/core/model/document.ts";
import type { EventRecord } from "../../../src/core/model/event.ts";
import type { Place } from "../../../src/core/model/place.ts";
import type { Span } from "../../../src/core/model/span.ts";
import type { Statement } from "../../../src/core/model/statement.ts";
import type { TimeExpression } from "../../../src/core/model/time.ts";
import type { Resources } from "../../../src/core/stage.ts";
import { tree } from "../../support/tree.ts";
import { testLexicon } from "./words.ts";

/** Who the words of a test stand for: `country.sector`, `-` for neither. */
const cast: Readonly<Record<string, string>> = {
  Lima: "PER.GOV",
  Quito: "ECU.GOV",
  Oslo: "NOR.GOV",
  Peru: "PER.GOV",
  Peruvian: "PER.GOV",
  envoy: "NOR.GOV",
  army: "PER.MIL",
  "27 soldiers": "PER.MIL",
  rebels: "PER.REB",
  police: "ECU.COP",
  editors: "ECU.JRN",
  villagers: "PER.CVL",
  striker: "-.-",
  keeper: "-.-",
};

/** A statement of a scene, its parts given by their words. */
export interface Said {
  readonly content: string;
  readonly speaker?: string;
  readonly cue?: string;
  readonly polarity?: Statement["polarity"];
  readonly class?: Statement["class"];
  readonly within?: string;
}

export interface Scene {
  readonly rows: string;
  readonly said?: readonly Said[];
  /** Rows of the headline, which stands before the body. */
  readonly title?: string;
  /** Words that are times, with their value. */
  readonly times?: Readonly<Record<string, string>>;
  /** Words that are places, with `country.feature`: `PER.city`. */
  readonly places?: Readonly<Record<string, string>>;
}

const lexicon = testLexicon();

/** Reads a scene and writes each event on a line: `ACCUSE allege PER.GOV -> ECU.GOV occurred`. */
export function eventLines(scene: Scene): string[] {
  const { events, actors } = readScene(scene);
  const name = (id: string) => {
    const actor = actors.find((a) => a.id === id);
    return actor ? `${actor.country ?? "-"}.${actor.sector ?? "-"}` : id;
  };
  return events.map((event) => {
    const sides = [event.actors, event.recipients].map((side) => side.map(name).join("+"));
    const said = event.assertedBy.map((id) => ` by ${id}`).join("");
    return `${[event.type, ...event.mode].join(" ")} ${sides.join(" -> ").trim()} ${event.status}${said}`;
  });
}

/** Runs the event stage over hand-built trees. */
export function readScene(scene: Scene): {
  readonly document: Document;
  readonly events: readonly EventRecord[];
  readonly actors: readonly Actor[];
} {
  const parts = [...(scene.title === undefined ? [] : [scene.title]), scene.rows];
  let text = "";
  const sentences = parts.map((rows, index) => {
    if (text !== "") text += "\n\n";
    const built = tree(rows, text.length, index);
    text += built.text;
    return { ...built.sentence, block: index };
  });
  const document: Document = {
    article: {
      id: "scene",
      url: null,
      title: null,
      byline: [],
      agency: null,
      publisher: null,
      published: "2024-04-27",
      dateline: null,
      language: "en",
      text,
      blocks: sentences.map(({ start, end }, i) => ({
        kind: i === 0 && scene.title !== undefined ? "title" : "paragraph",
        start,
        end,
      })),
      dropped: [],
    },
    sentences,
    names: [],
    times: timesIn(text, scene.times ?? {}),
    places: placesIn(text, scene.places ?? {}),
    actors: actorsIn(
      text,
      (scene.said ?? []).flatMap(({ speaker }) => speaker ?? []),
    ),
    statements: (scene.said ?? []).map((said, i) => statementOf(text, said, i)),
    chains: [],
    events: [],
    notices: [],
  };
  const found = findEvents.run(document, {
    lexicon: { events: lexicon },
    language: { factuality: new Map() },
  } as unknown as Resources);
  return { document, events: found.events ?? [], actors: found.actors ?? [] };
}

function timesIn(text: string, times: Readonly<Record<string, string>>): TimeExpression[] {
  return Object.entries(times).map(([words, value], i) => ({
    id: `t${i + 1}`,
    ...spanIn(text, words),
    value,
    granularity: value.length === 10 ? "day" : value.length === 7 ? "month" : "year",
    rule: "scene",
  }));
}

function placesIn(text: string, places: Readonly<Record<string, string>>): Place[] {
  return Object.entries(places).map(([name, code], i) => ({
    id: `p${i + 1}`,
    name,
    country: code.split(".")[0] ?? null,
    lat: null,
    lon: null,
    geonameid: null,
    feature: code.split(".")[1] ?? "city",
    mentions: [...text.matchAll(new RegExp(`\\b${name}\\b`, "gu"))].map(({ index }) => ({
      start: index,
      end: index + name.length,
    })),
    rule: "scene",
  }));
}

/** The cast that the text mentions, and speakers that it does not. */
function actorsIn(text: string, speakers: readonly string[]): Actor[] {
  return Object.entries(cast).flatMap(([word, code]): Actor[] => {
    const mentions = [...text.matchAll(new RegExp(`\\b${word}\\b`, "gu"))].map(
      ({ index }) => ({ start: index, end: index + word.length, kind: "name" }) as const,
    );
    if (mentions.length === 0 && !speakers.includes(word)) return [];
    const [country = "-", sector = "-"] = code.split(".");
    return [
      {
        id: word,
        name: word,
        kind: /^[A-Z]/u.test(word) ? "state" : "group",
        country: country === "-" ? null : country,
        sector: sector === "-" ? null : sector,
        role: null,
        memberOf: null,
        mentions,
        rule: "scene",
      },
    ];
  });
}

function statementOf(text: string, said: Said, index: number): Statement {
  return {
    id: `s${index + 1}`,
    source: null,
    speaker: said.speaker ?? null,
    cue: said.cue === undefined ? null : spanIn(text, said.cue),
    content: [spanIn(text, said.content)],
    kind: "indirect",
    polarity: said.polarity ?? "positive",
    strength: "strong",
    class: said.class ?? "speech",
    addressees: [],
    via: [],
    within: said.within ?? null,
    time: null,
    place: null,
    rule: "scene",
  };
}

function spanIn(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`'${words}' is not in '${text}'`);
  return { start, end: start + words.length };
}

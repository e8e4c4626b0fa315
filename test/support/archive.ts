import type { Actor } from "../../src/core/model/actor.ts";
import type { EventRecord } from "../../src/core/model/event.ts";
import type { ReadoutRecord } from "../../src/core/model/record.ts";
import { record } from "./record.ts";

/** An event of a made report, by what differs. */
export interface Made extends Partial<Omit<EventRecord, "actors" | "recipients" | "time">> {
  /** Names of `people`. */
  readonly actors: readonly string[];
  readonly recipients?: readonly string[];
  readonly start?: string | null;
}

const person = { role: null, memberOf: null, rule: "by-hand", sector: "GOV", kind: "person" } as const;
const state = { role: null, memberOf: null, rule: "by-hand", sector: null, kind: "state" } as const;
const at = (start: number) => [{ kind: "name", start, end: start + 3 }] as const;

/** Everybody whom made reports speak of. */
const people: Readonly<Record<string, Omit<Actor, "id">>> = {
  "Dong Jun": { ...person, name: "Dong Jun", country: "CHN", mentions: at(26) },
  "Sergei Shoigu": { ...person, name: "Sergei Shoigu", country: "RUS", mentions: at(38) },
  "Sergei Lavrov": { ...person, name: "Sergei Lavrov", country: "RUS", mentions: at(38) },
  "Russian troops": {
    ...state,
    name: "Russian troops",
    kind: "unnamed",
    sector: "MIL",
    country: "RUS",
    mentions: at(38),
  },
  Russia: { ...state, name: "Russia", country: "RUS", mentions: at(38) },
  China: { ...state, name: "China", country: "CHN", mentions: at(38) },
  Ukraine: { ...state, name: "Ukraine", country: "UKR", mentions: at(38) },
};

/** Lays out a report by hand: the words are those of `record`, the events as given. */
export function reportOf(
  id: string,
  published: string,
  events: readonly Made[],
  article: { readonly publisher?: string; readonly text?: string; readonly title?: string } = {},
): ReadoutRecord {
  const names = [...new Set(events.flatMap(({ actors, recipients = [] }) => [...actors, ...recipients]))];
  const actors = names.map((name, i): Actor => {
    const known = people[name];
    if (!known) throw new Error(`'${name}' is nobody`);
    return { ...known, id: `b${i}` };
  });
  const ids = (wanted: readonly string[]) => wanted.map((name) => `b${names.indexOf(name)}`);
  const [model] = record.events;
  return {
    ...record,
    article: { ...record.article, id, published, publisher: "The Courier", ...article },
    actors: [...record.actors, ...actors],
    events: events.map(({ actors: acting, recipients = [], start = published, ...rest }, i): EventRecord => {
      if (!model) throw new Error("no event to go by");
      const time = start === null ? null : ({ start, end: start, basis: "stated" } as const);
      return { ...model, ...rest, id: `e${i + 1}`, actors: ids(acting), recipients: ids(recipients), time };
    }),
  };
}

const assault = { type: "ASSAULT", mode: [], context: ["military"], quad: 4, score: -9 } as const;

/** Some reports of two years that differ in all that a filter can ask for. */
export const archive: readonly ReadoutRecord[] = [
  reportOf("r1", "2023-05-02", [
    { actors: ["Dong Jun", "Sergei Shoigu"] },
    {
      actors: ["China"],
      recipients: ["Russia"],
      type: "AID",
      quad: 2,
      score: 10,
      assertedBy: ["s2"],
      mode: [],
    },
    {
      ...assault,
      actors: ["Russian troops"],
      recipients: ["Ukraine"],
      start: "2022-02-24",
      status: "historical",
    },
  ]),
  reportOf(
    "r2",
    "2024-04-27",
    [
      { actors: ["Sergei Lavrov", "Sergei Shoigu"], recipients: ["Dong Jun", "China"], start: "2024-04" },
      {
        actors: ["China"],
        recipients: ["Russia"],
        type: "SUPPORT",
        score: 5,
        start: "2024",
        context: ["diplomatic"],
      },
      {
        ...assault,
        actors: ["Russia"],
        recipients: ["Ukraine"],
        confidence: 0.4,
        place: null,
        placeBasis: null,
      },
    ],
    { publisher: "The Herald", text: `${record.article.text}\n\nA zebra was seen. "Quite (odd)", he said.` },
  ),
  reportOf(
    "r3",
    "2024-05-01",
    [
      {
        actors: ["Russia"],
        recipients: ["China"],
        type: "REQUEST",
        quad: 3,
        score: 0,
        status: "negated",
        start: null,
      },
      {
        actors: ["Sergei Lavrov"],
        recipients: ["Ukraine"],
        type: "THREATEN",
        quad: 3,
        score: -3.5,
        status: "future",
      },
      { actors: ["Dong Jun", "Sergei Lavrov"], start: "2024-05-01" },
    ],
    { publisher: "The Herald", title: "Talks in Beijing" },
  ),
];

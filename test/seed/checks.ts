import type { ReadoutRecord } from "../../src/core/model/record.ts";
import { overlaps } from "../../src/core/text/span.ts";
import {
  actorAt,
  actorById,
  claimedSpans,
  countriesOf,
  eventsBetween,
  eventsOver,
  find,
  personAt,
  statementsOver,
  statementWithCue,
} from "./lookup.ts";

/** The story as it is read with its date, and without. */
export interface SeedReading {
  readonly dated: ReadoutRecord;
  readonly undated: ReadoutRecord;
}

/** Something that the record of the story must get right. */
export interface SeedCheck {
  readonly number: number;
  readonly what: string;
  holds(reading: SeedReading): boolean;
}

/**
 * What a careful reader expects of the story that the project starts from, a UPI report on the
 * defence ministers of Russia and China. Checks of what must not be said hold only for a record
 * that says something at all.
 */
export const seedChecks: readonly SeedCheck[] = [
  check(1, "nothing is read out of the furniture", ({ article, ...record }) => {
    const [from, to] = [article.text.indexOf("Oops!"), article.text.lastIndexOf("try again later.")];
    if (from < 0) return article.dropped.some(({ text }) => text.includes("Oops!"));
    return claimedSpans({ article, ...record }).every((span) => !overlaps(span, { start: from, end: to }));
  }),

  check(2, "Sergei and Sergey Shoigu are one actor", (record) => {
    const first = actorAt(record, find(record, "Minister Sergei Shoigu (L)", "Shoigu"));
    return first !== undefined && first === actorAt(record, find(record, "Russia's Sergey Shoigu", "Shoigu"));
  }),

  check(3, "'he' and 'the U.S. diplomat' are who they are", (record) => {
    const inStatement = personAt(record, find(record, "The two sides, he said", "he said"));
    const onTools = personAt(record, find(record, "China, he said, is the top", "he said"));
    const atTheEnd = personAt(record, find(record, "the U.S. diplomat said", "the U.S. diplomat"));
    return isNamed(inStatement, "Shoigu") && isNamed(onTools, "Blinken") && onTools?.id === atTheEnd?.id;
  }),

  check(4, "the family name of Dong Jun is Dong", (record) => {
    const whole = actorAt(record, find(record, "China's Dong Jun met", "Dong Jun"));
    const later = actorAt(record, find(record, "China's Dong said", "Dong"));
    const last = actorAt(record, find(record, 'planet," Dong said', "Dong"));
    return isNamed(whole, "Dong Jun") && whole === later && whole === last;
  }),

  {
    number: 5,
    what: "without a date given, the year is unknown and the record says so",
    holds: ({ undated: { article, events, times, notices } }) =>
      article.published === null &&
      notices.some(({ code }) => code.includes("year")) &&
      events.every(({ time }) => !/^\d{4}/u.test(time?.start ?? "")) &&
      times.every(({ value }) => !/^\d{4}-\d/u.test(value ?? "")),
  },

  check(6, "Friday is 26 April 2024", (record) => {
    const fridays = ["Kazakhstan, on Friday.", "on Friday during a meeting"].map((context) =>
      find(record, context, "Friday"),
    );
    return fridays.every((friday) =>
      record.times.some((time) => overlaps(time, friday) && time.value === "2024-04-26"),
    );
  }),

  check(7, "'today' in a quotation is not the day of the report", (record) => {
    const today = record.times.find((time) => overlaps(time, find(record, "my discussions today", "today")));
    return today !== undefined && today.value !== "2024-04-27";
  }),

  check(8, "headline, caption, lead and body tell of one Russian-Chinese meeting", (record) => {
    return eventsBetween(record, "CONSULT", "RUS", "CHN").length === 1;
  }),

  check(9, "that meeting is in Astana", (record) => {
    const meetings = eventsBetween(record, "CONSULT", "RUS", "CHN");
    return meetings.length > 0 && meetings.every(({ place }) => placeName(record, place) === "Astana");
  }),

  check(10, "the American-Chinese meeting is in Beijing, place and date inferred", (record) => {
    const meetings = eventsBetween(record, "CONSULT", "USA", "CHN");
    return (
      meetings.length > 0 &&
      meetings.every(
        ({ place, placeBasis, time }) =>
          placeName(record, place) === "Beijing" && placeBasis === "inferred" && time?.basis === "inferred",
      )
    );
  }),

  check(11, "TASS carries Dong's words and acts in no event", (record) => {
    const words = find(record, "particularly important that the relations");
    const tass = find(record, "news agency TASS reported", "TASS");
    const carried = statementsOver(record, words).some(({ via }) => via.some((each) => overlaps(each, tass)));
    const acting = record.events.flatMap(({ actors, recipients }) => [...actors, ...recipients]);
    return carried && acting.every((id) => !isNamed(actorById(record, id), "TASS"));
  }),

  check(12, "Shoigu's words come through an official statement that nobody is named for", (record) => {
    const words = find(record, "We are determined to implement");
    const channel = find(record, "according to an official statement", "official statement");
    return statementsOver(record, words).some(({ via }) =>
      via.some((each) => overlaps(each, channel) && each.actor === null),
    );
  }),

  check(13, "the State Department speaks, and quotes Blinken inside", (record) => {
    const outer = statementWithCue(record, find(record, "the State Department said", "said"));
    const words = find(record, "support to Russia's defense industrial base");
    const inner = statementsOver(record, words).filter(({ within }) => outer && within === outer.id);
    return (
      isNamed(actorById(record, outer?.speaker ?? null), "State Department") &&
      inner.some(({ speaker }) => isNamed(actorById(record, speaker), "Blinken"))
    );
  }),

  check(14, "'[Chinese]' is marked as put in by an editor", (record) => {
    const bracket = find(record, "[Chinese]");
    return record.notices.some(
      ({ code, start, end }) =>
        code.includes("insertion") &&
        start !== undefined &&
        end !== undefined &&
        overlaps({ start, end }, bracket),
    );
  }),

  check(15, "quotations that nobody owns are given to nobody", (record) => {
    const unowned = [find(record, "in-depth, substantive, and constructive"), find(record, '"stabilize"')];
    return unowned.every((words) => statementsOver(record, words).every(({ speaker }) => speaker === null));
  }),

  check(16, "a quotation left open ends with its paragraph and is its speaker's", (record) => {
    const open = find(record, "churning out rockets");
    const next = find(record, "Russia would struggle");
    const before = statementsOver(record, open);
    const after = statementsOver(record, next);
    const blinken = [...before, ...after].every(({ speaker }) =>
      isNamed(actorById(record, speaker), "Blinken"),
    );
    const runsOn = before.some(({ content }) =>
      content.some((span) => overlaps(span, open) && overlaps(span, next)),
    );
    return before.length > 0 && after.length > 0 && blinken && !runsOn;
  }),

  check(17, "no Chinese aid to Russia is told as a fact", (record) =>
    record.events
      .filter(({ type }) => type === "AID" || type === "COOPERATE")
      .filter(({ status, assertedBy }) => status === "occurred" && assertedBy.length === 0)
      .every(
        ({ actors, recipients }) =>
          !countriesOf(record, actors).has("CHN") || !countriesOf(record, recipients).has("RUS"),
      ),
  ),

  check(18, "no assault is dated to the day of the meeting", (record) =>
    record.events
      .filter(({ type }) => type === "ASSAULT")
      .every(({ time }) => !time || time.start > "2024-04-26" || time.end < "2024-04-26"),
  ),

  check(19, "'would struggle' is no event", (record) => {
    const words = find(record, "would struggle");
    return record.events.every(({ evidence: [trigger] }) => !trigger || !overlaps(trigger, words));
  }),

  check(20, "an 'attempt to find agreement' is no agreement", (record) =>
    eventsOver(record, find(record, "attempt to find agreement")).every(({ type }) => type !== "AGREE"),
  ),

  check(21, "the accusation of the West is kept, though the West is no country", (record) =>
    eventsOver(record, find(record, "result of the West's geopolitical escapades"))
      .filter(({ type }) => type === "ACCUSE")
      .some(({ recipients }) =>
        recipients.some((id) => {
          const actor = actorById(record, id);
          return isNamed(actor, "West") && actor?.country === null;
        }),
      ),
  ),

  check(22, "the concern over Chinese support is one accusation told twice", (record) => {
    const first = find(record, "raised serious concerns");
    const second = find(record, "reiterated our serious concern");
    const accusations = eventsOver(record, first, second).filter(({ type }) => type === "ACCUSE");
    const [one] = accusations;
    return (
      accusations.length === 1 &&
      [first, second].every((words) => one?.evidence.some((span) => overlaps(span, words)))
    );
  }),

  check(23, "the organisation's meeting makes no pairs of its members", (record) =>
    record.events.every(({ actors, recipients }) => {
      const sides = [...actors, ...recipients].map((id) => actorById(record, id));
      const hosted = sides.some((actor) => isNamed(actor, "Shanghai Cooperation Organization"));
      return !sides.some((actor) => actor?.country === "KAZ") && (!hosted || sides.length === 1);
    }),
  ),

  check(24, "Blinken visits, China hosts", (record) => {
    const meetings = eventsBetween(record, "CONSULT", "USA", "CHN");
    return (
      meetings.length > 0 &&
      meetings.every(
        ({ mode, actors, recipients }) =>
          mode.includes("visit") &&
          countriesOf(record, actors).has("USA") &&
          !countriesOf(record, actors).has("CHN") &&
          countriesOf(record, recipients).has("CHN"),
      )
    );
  }),
];

function check(number: number, what: string, holds: (record: ReadoutRecord) => boolean): SeedCheck {
  return { number, what, holds: ({ dated }) => saysSomething(dated) && holds(dated) };
}

function saysSomething({ statements, events }: ReadoutRecord): boolean {
  return statements.length >= 5 && events.length >= 3;
}

function isNamed(actor: { readonly name: string } | undefined, name: string): boolean {
  return actor?.name.includes(name) ?? false;
}

function placeName({ places }: ReadoutRecord, id: string | null): string | undefined {
  return places.find((place) => place.id === id)?.name;
}

import fc from "fast-check";
import type { ToldEvent } from "../../../src/core/merge/told-event.ts";
import { kano, maiduguri, nigeria, party, stated, tell } from "./told.ts";

const parties = [
  party("NGA/REB/militant", "REB"),
  party("NGA/boko haram", "REB"),
  party("NGA/CVL/people", "CVL"),
  party("NGA"),
  party("NGA/GOV"),
  party("NER"),
  party("?", null),
];

const sentences = [
  "a bomb killed 12 people at a market",
  "militants bombed traders at a market killing 19",
  "the blast",
  "police held five men after the attack",
  "the town denied that a bomb had gone off",
].map((text) => text.split(" "));

const days = ["2024-06-03", "2024-06-04", "2024-06-05", "2024-06-09", "2024-06-21"];

const anyTime = fc.oneof(
  fc.constantFrom(...days, "2024-06", "2024").map(stated),
  fc.constantFrom(...days).map((day) => ({ start: day, end: day, basis: "published" as const })),
  fc.constant(null),
);

const anyEvent = fc.record({
  report: fc.constantFrom("r1", "r2", "r3", "r4", "r5", "r6", "r7"),
  published: fc.constant(null),
  type: fc.constantFrom("ASSAULT" as const, "ASSAULT" as const, "COERCE" as const, "ACCUSE" as const),
  mode: fc.constantFrom<readonly string[]>(["explosives"], []),
  status: fc.constantFrom("occurred" as const, "occurred" as const, "negated" as const, "future" as const),
  actors: fc.subarray(parties, { maxLength: 2 }),
  recipients: fc.subarray(parties, { maxLength: 2 }),
  place: fc.constantFrom(kano, kano, maiduguri, nigeria, null),
  time: anyTime,
  words: fc.constantFrom(...sentences),
  confidence: fc.constantFrom(0.5, 0.7, 0.9),
});

/** Told events that are near enough to each other to be merged in all sorts of ways, two to a report. */
export const anyArchive: fc.Arbitrary<readonly ToldEvent[]> = fc
  .array(anyEvent, { minLength: 1, maxLength: 24 })
  .chain((events) =>
    fc.tuple(fc.constant(events), fc.array(fc.constantFrom(...days, null), { minLength: 7, maxLength: 7 })),
  )
  .map(([events, dates]) =>
    events.map((event, i) =>
      tell(event.report, {
        ...event,
        event: `e${i + 1}`,
        published: dates[Number(event.report.slice(1)) - 1] ?? null,
      }),
    ),
  );

/** Says of some reports that they are copies of others. */
export const anyOriginators: fc.Arbitrary<(report: string) => string> = fc
  .subarray(["r2", "r3", "r5"])
  .map((copies) => (report) => (copies.includes(report) ? "r1" : report));

/**
 * Measures what the interface and the commands ask of a store of many events, told and merged:
 *
 *     node --import tsx bench/archive/query.ts [--events 1000000] [--keep archive.db]
 */
import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { sql } from "kysely";
import { openStore } from "../../src/node/store/open-store.ts";
import {
  type EventFilter,
  eventSeries,
  eventStory,
  facets,
  findActors,
  findEvents,
  findStatements,
  network,
  placesOf,
  relationSeries,
  type Store,
  searchReports,
} from "../../src/store/index.ts";
import type { Figure } from "../figure.ts";
import { figureTable } from "../print-figures.ts";
import { busiestPair, fillStore, mergeEach, rareWord } from "./fill.ts";

const { values } = parseArgs({
  options: { events: { type: "string", default: "1000000" }, keep: { type: "string" } },
});
const events = Number(values.events);
const folder = mkdtempSync(join(tmpdir(), "readout-query-"));
const path = values.keep ?? join(folder, "archive.db");
const pair = [{ country: busiestPair[0] }, { country: busiestPair[1] }] as const;

/**
 * Milliseconds of CPU that a query takes: some of them, in order. The driver works in this thread, so that is how long it
 * takes on a machine that does nothing else, with the file in memory.
 */
async function timesOf(query: (i: number) => Promise<unknown>, times: number): Promise<readonly number[]> {
  const spent: number[] = [];
  for (let i = 0; i < times; i++) {
    const before = process.cpuUsage();
    await query(i);
    const { user, system } = process.cpuUsage(before);
    spent.push((user + system) / 1000);
  }
  return spent.sort((a, b) => a - b);
}

/** Lists of three filters each, as somebody would choose them one after the other: frequent countries and seldom ones. */
function threeFilters(i: number): EventFilter {
  const country = (j: number) =>
    `A${String.fromCharCode(65 + (j % 7) * (j % 3 === 0 ? 1 : 3), 65 + ((j * 5) % 26))}`;
  const types = ["ASSAULT", "CONSULT", "ACCUSE", "AID", "SANCTION", "SUPPORT"] as const;
  const year = 1996 + ((i * 7) % 27);
  const kinds: readonly EventFilter[] = [
    { actors: [{ country: country(i) }], types: [types[i % 6] ?? "AID"], since: String(year) },
    {
      pair: [{ country: country(i) }, { country: country(i + 1) }],
      layers: ["claimed"],
      until: String(year),
    },
    { parties: [{ country: country(i) }], places: [country(i + 2)], statuses: ["occurred"] },
    {
      types: [types[i % 6] ?? "AID"],
      statuses: ["hypothetical", "future"],
      recipients: [{ country: country(i) }],
    },
    {
      actors: [{ country: "AAA" }],
      recipients: [{ country: "AAB" }],
      types: [types[i % 6] ?? "AID", "PROTEST"],
    },
    { assertedBy: [{ country: country(i) }], quads: [4], since: `${year}-03`, until: `${year}-09` },
    { parties: [{ country: country(i), sector: "MIL" }], contexts: ["military"], minConfidence: 0.5 },
  ];
  return kinds[i % kinds.length] ?? {};
}

async function figures(store: Store, how: "told" | "merged"): Promise<readonly Figure[]> {
  const found = await findEvents(store, {}, { limit: 200 });
  const figure = (id: string, what: string, value: number, digits: number, goal?: number): Figure => ({
    id: `archive.${how}-${id}`,
    what,
    on: `${events} ${how} events`,
    value,
    digits,
    noise: 0,
    lowerIsBetter: true,
    ...(goal === undefined ? {} : { goal }),
  });
  // What else runs on the machine only ever adds: the fastest of some, but of lists the slow ones.
  const fastest = async (query: (i: number) => Promise<unknown>, times: number) =>
    (await timesOf(query, times))[0] ?? 0;
  const lists = await timesOf((i) => findEvents(store, threeFilters(i), { limit: 50 }), 200);
  const first = await fastest(async () => {
    await facets(store, {});
    await eventSeries(store, {}, "year");
  }, 2);
  const filtered = await fastest(async () => {
    await facets(store, { actors: [{ country: "AAC" }] });
    await eventSeries(store, { actors: [{ country: "AAC" }] }, "month");
  }, 2);
  return [
    figure(
      "pair-ms",
      "the busiest pair's series by month: ms",
      await fastest(() => relationSeries(store, pair, {}, "month"), 7),
      1,
      20,
    ),
    figure(
      "search-ms",
      "search of a rare word: ms",
      await fastest(() => searchReports(store, { words: rareWord }, { limit: 20 }), 7),
      1,
      10,
    ),
    figure(
      "common-ms",
      "search of a common word: ms",
      await fastest(() => searchReports(store, { words: "government" }, { limit: 20 }), 5),
      1,
    ),
    figure(
      "event-ms",
      "an event by its id: ms",
      await fastest((i) => eventStory(store, found.rows[i]?.id ?? ""), 50),
      2,
      1,
    ),
    figure(
      "newest-ms",
      "the newest 50 events: ms",
      await fastest(() => findEvents(store, {}, { limit: 50 }), 5),
      1,
    ),
    figure(
      "list-ms",
      "50 events of three filters, half of the lists: ms",
      lists[Math.floor(lists.length * 0.5)] ?? 0,
      1,
    ),
    figure(
      "list-p95-ms",
      "50 events of three filters, 95 of 100 lists: ms",
      lists[Math.floor(lists.length * 0.95)] ?? 0,
      1,
      60,
    ),
    figure("list-max-ms", "50 events of three filters, the slowest list: ms", lists.at(-1) ?? 0, 1),
    figure("first-s", "all facets and events by year, no filter: s", first / 1000, 2, 1.5),
    figure("filtered-s", "the same of a country's acts, by month: s", filtered / 1000, 2),
    figure(
      "network-s",
      "the network of countries: s",
      (await fastest(() => network(store, {}), 2)) / 1000,
      2,
    ),
    figure("places-s", "the map: s", (await fastest(() => placesOf(store, {}), 2)) / 1000, 2),
    figure(
      "speaker-ms",
      "50 statements of a country: ms",
      await fastest(() => findStatements(store, { speakers: [{ country: "AAF" }] }, { limit: 50 }), 3),
      1,
    ),
    figure(
      "actors-s",
      "the 50 most told actors: s",
      (await fastest(() => findActors(store, {}, { limit: 50 }), 2)) / 1000,
      2,
    ),
  ];
}

try {
  if (!existsSync(path)) {
    const begin = performance.now();
    await fillStore(path, events, (made) => {
      if (process.stderr.isTTY) process.stderr.write(`\r${made} events`);
    });
    process.stderr.write(
      `filled in ${((performance.now() - begin) / 1000).toFixed(0)} s, ${(statSync(path).size / 2 ** 20).toFixed(0)} MB\n`,
    );
  }
  await mergeEach(path);
  const store = await openStore(path, { mode: "read" });
  const merged = await figures(store, "merged");
  await store.close();
  await forgetMerging(path);
  const told = await openStore(path, { mode: "read" });
  process.stdout.write(`${figureTable([...(await figures(told, "told")), ...merged])}\n`);
  await told.close();
} finally {
  rmSync(folder, { recursive: true });
}

async function forgetMerging(file: string): Promise<void> {
  const store = await openStore(file, { mode: "write" });
  await sql`delete from meta where key = 'merged'`.execute(store.db);
  await store.close();
}

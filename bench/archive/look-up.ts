/**
 * Measures what the tables and their indices answer over many events:
 *
 *     node --import tsx bench/archive/look-up.ts [--events 1000000] [--keep archive.db]
 */
import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type RawBuilder, sql } from "kysely";
import { openStore } from "../../src/node/store/open-store.ts";
import type { Store } from "../../src/store/index.ts";
import { readSearch } from "../../src/store/query/search-terms.ts";
import type { Figure } from "../figure.ts";
import { figureTable } from "../print-figures.ts";
import { busiestPair, fillStore, rareWord } from "./fill.ts";

const { values } = parseArgs({
  options: { events: { type: "string", default: "1000000" }, keep: { type: "string" } },
});
const events = Number(values.events);
const folder = mkdtempSync(join(tmpdir(), "readout-look-up-"));
const path = values.keep ?? join(folder, "archive.db");

/** Milliseconds of a query: the fastest of some, as what else runs on the machine only ever adds. */
async function fastest(store: Store, times: number, query: () => RawBuilder<unknown>): Promise<number> {
  const spent: number[] = [];
  for (let i = 0; i < times; i++) {
    const begin = performance.now();
    const { rows } = await query().execute(store.db);
    spent.push(performance.now() - begin);
    if (rows.length === 0) throw new Error("a query found nothing");
  }
  return Math.min(...spent);
}

async function figures(store: Store): Promise<readonly Figure[]> {
  const [a, b] = busiestPair;
  const figure = (id: string, what: string, goal: number, value: number, digits: number): Figure => ({
    id: `archive.${id}`,
    what,
    on: `${events} made events`,
    value,
    digits,
    goal,
    noise: 0,
    lowerIsBetter: true,
  });
  const series = () => sql`
    select month, status, asserted, quad, count(distinct event) as n from dyads
    where (actor_country = ${a} and recipient_country = ${b}) or (actor_country = ${b} and recipient_country = ${a})
    group by month, status, asserted, quad`;
  const dyads = () => sql`
    select actor_country, recipient_country, month, count(*) as n, avg(score) as score from dyads
    where actor_country is not null and recipient_country is not null
    group by actor_country, recipient_country, month`;
  const search = () => sql`
    select reports.id, reports.title from ${store.dialect.matches(readSearch(rareWord))} as hit
    join reports on reports.number = hit.report order by hit.rank limit 20`;
  const byId = () => sql`
    select events.* from events join reports on reports.number = events.report
    where reports.id = ${`made-${Math.floor((Math.random() * events) / 40)}`} and events.id = 'e1'`;
  return [
    figure("pair-ms", "the busiest pair's series by month: ms", 20, await fastest(store, 7, series), 1),
    figure("dyads-s", "all dyads by month: s", 4, (await fastest(store, 3, dyads)) / 1000, 2),
    figure("search-ms", "full-text search of a rare word: ms", 10, await fastest(store, 7, search), 1),
    figure("event-ms", "an event by its id: ms", 1, await fastest(store, 50, byId), 2),
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
  const store = await openStore(path, { mode: "read" });
  process.stdout.write(`${figureTable(await figures(store))}\n`);
  await store.close();
} finally {
  rmSync(folder, { recursive: true });
}

import { sql } from "kysely";
import { createCoder } from "../../src/core/read.ts";
import { createRandom, type Random } from "../../src/learn/random.ts";
import { codeReport } from "../../src/node/ingest/code-report.ts";
import { coderVersion, sha256 } from "../../src/node/ingest/coder-version.ts";
import { loadResources } from "../../src/node/resources.ts";
import { openStore } from "../../src/node/store/open-store.ts";
import type { CodedReport } from "../../src/store/index.ts";
import { addReports } from "../../src/store/write/add-reports.ts";
import { coderId } from "../../src/store/write/coders.ts";
import { startRun } from "../../src/store/write/runs.ts";
import { recombine } from "./recombine.ts";

/** Stands in one report alone. */
export const rareWord = "zyzzogeton";

/** The pair that most events are about. */
export const busiestPair = ["AAA", "AAB"] as const;

/** Reports that are really read; the others are these with other days and countries. */
const models = 120;

/** Countries as many as there are, some much in the news and most seldom. */
const countries = Array.from({ length: 190 }, (_, i) =>
  String.fromCharCode(65, 65 + Math.floor(i / 26), 65 + (i % 26)),
);

/**
 * Fills a store with some number of events: reports that were read, under other days and countries, so that a million
 * events take minutes and are spread as news is.
 *
 * @param onBatch is told how many events there are
 */
export async function fillStore(
  path: string,
  events: number,
  onBatch: (events: number) => void,
): Promise<void> {
  const coder = createCoder(loadResources());
  const read = [...recombine(models, 5)].flatMap((input) => {
    const result = codeReport({ input }, coder, true);
    return "coded" in result ? [result.coded] : [];
  });
  const store = await openStore(path, { mode: "write" });
  const now = new Date().toISOString();
  const by = await coderId(store.db, coderVersion([], {}), now);
  const run = await startRun(store.db, { command: "ingest", coder: by, started: now, options: {} });
  const random = createRandom(11);
  let [made, reports] = [0, 0];
  while (made < events) {
    const batch: CodedReport[] = [];
    for (; batch.length < 100 && made < events; made += batch.at(-1)?.events.length ?? 1)
      batch.push(disguise(read[reports % read.length] as CodedReport, reports++, random));
    await addReports(store, {
      run,
      coder: by,
      readings: batch.map((coded) => ({ inputHash: sha256(coded.report.id), coded })),
      failures: [],
      passedOver: 0,
      nameOf: () => "",
    });
    onBatch(made);
  }
  await store.close();
}

/** Every so many of the events are told by two reports. */
const twice = 10;

/**
 * Fills the tables of merged events from those of told ones, in the way that merging leaves them, without comparing
 * anything: for measuring what is asked of them. Does nothing where they are filled.
 */
export async function mergeEach(path: string): Promise<void> {
  const store = await openStore(path, { mode: "write" });
  const { rows } = await sql`select 1 from merged_events limit 1`.execute(store.db);
  const counts = sql`1 + (e.number % ${sql.lit(twice)} = 0)`;
  const event =
    "type, mode, context, cameo, quad, score, status, starts, ends, at, day, month, place, place_country";
  const rest = "geonameid, lat, lon, confidence, asserted";
  const party = "role, ordinal, key, name, country, sector, at, type, quad, status, asserted";
  const dyad =
    "actor_key, recipient_key, actor_country, recipient_country, mutual, at, day, month, type, quad, score";
  const id = (number: string) =>
    sql.raw(`printf('%020x', (${number} * 2654435761) % 4294967296 * 1048576 + ${number})`);
  if (rows.length === 0)
    for (const part of [
      sql`insert into merged_events (id, ${sql.raw(`${event}, ${rest}`)}, reports, originators, disputed, disagreements, dispute)
        select ${id("e.number")}, ${sql.raw(`${event}, ${rest}`)}, ${counts}, ${counts}, e.number % 50 = 0, '[]', null
        from events as e`,
      sql`insert into merged_mentions (merged, ordinal, event, report, originator)
        select ${id("e.number")}, 0, e.number, e.report, r.id from events as e join reports as r on r.number = e.report`,
      sql`insert into merged_parties (merged, ${sql.raw(party)})
        select ${id("event")}, ${sql.raw(party)} from event_parties where role <> 'voice'`,
      sql`insert into merged_dyads (merged, ${sql.raw(dyad)}, status, asserted, reports, originators)
        select ${id("e.event")}, ${sql.raw(dyad)}, status, asserted, 1 + (e.event % ${sql.lit(twice)} = 0), 1 + (e.event % ${sql.lit(twice)} = 0)
        from dyads as e`,
    ])
      await part.execute(store.db);
  await sql`insert into meta (key, value) values ('merged', '{}') on conflict (key) do nothing`.execute(
    store.db,
  );
  await store.close();
}

/** Returns a report on other days and with other countries. */
function disguise(coded: CodedReport, number: number, random: Random): CodedReport {
  const day = new Date(Date.UTC(1995, 0, 1) + Math.floor(random() * 11_000) * 86_400_000)
    .toISOString()
    .slice(0, 10);
  const month = day.slice(0, 7);
  const others = new Map<string, string>();
  const land = <Code extends string | null>(code: Code): Code => {
    if (code === null) return code;
    let other = others.get(code);
    // Two countries of a report stay two.
    while (other === undefined || (!others.has(code) && [...others.values()].includes(other)))
      other = countries[Math.floor(countries.length * random() ** 3)] as string;
    others.set(code, other);
    return other as Code;
  };
  const key = <Key extends string | null>(known: Key): Key =>
    known?.replace(/^[A-Z]{3}/u, (code) => land(code)) as Key;
  const text = `${coded.text.text}${number === 1234 ? ` A ${rareWord} was seen.` : ""}`;
  return {
    ...coded,
    report: {
      ...coded.report,
      id: `made-${number}`,
      published: day,
      day,
      text_hash: sha256(text),
      url: `https://a.example/${number}`,
    },
    text: { ...coded.text, text },
    actors: coded.actors.map((row) => ({ ...row, key: key(row.key), country: land(row.country) })),
    statements: coded.statements.map((row) => ({
      ...row,
      speaker_key: key(row.speaker_key),
      speaker_country: land(row.speaker_country),
      day,
    })),
    events: coded.events.map(({ event, parties, dyads }) => ({
      event: {
        ...event,
        at: day,
        day,
        month,
        starts: day,
        ends: day,
        asserted_key: key(event.asserted_key),
        asserted_country: land(event.asserted_country),
      },
      parties: parties.map((row) => ({ ...row, key: key(row.key), country: land(row.country), at: day })),
      dyads: dyads.map((row) => ({
        ...row,
        actor_key: key(row.actor_key),
        recipient_key: key(row.recipient_key),
        actor_country: land(row.actor_country),
        recipient_country: land(row.recipient_country),
        at: day,
        day,
        month,
      })),
    })),
  };
}

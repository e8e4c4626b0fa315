import type { Insertable } from "kysely";
import { recombine } from "../../bench/archive/recombine.ts";
import { createCoder } from "../../src/core/read.ts";
import { groupBy } from "../../src/core/text/group-by.ts";
import { createRandom, type Random } from "../../src/learn/random.ts";
import { codeReport } from "../../src/node/ingest/code-report.ts";
import { coderVersion, sha256 } from "../../src/node/ingest/coder-version.ts";
import { loadResources } from "../../src/node/resources.ts";
import { openStore } from "../../src/node/store/open-store.ts";
import type { CodedReport, Store } from "../../src/store/index.ts";
import type { Tables } from "../../src/store/tables.ts";
import { addReports } from "../../src/store/write/add-reports.ts";
import { coderId } from "../../src/store/write/coders.ts";
import { startRun } from "../../src/store/write/runs.ts";

/** Reports that are really read; the others are these on other days, from other outlets. */
const models = 60;

/** Every so many reports, three in a row are the same text on the same day, of two originators. */
const every = 5;

const outlets = ["The Courier", "Herald", "Evening Tribune", "Dispatch", "Monitor"];

/**
 * Fills a store as news does: reports of four years, some of them printed again elsewhere, with what they tell merged.
 * What is merged is laid out by hand: one telling in a hundred is denied by the others.
 */
export async function fillWithReports(path: string, reports: number, isMerged = true): Promise<void> {
  const coder = createCoder(loadResources());
  const read = [...recombine(models, 7)].flatMap((input) => {
    const result = codeReport({ input }, coder, true);
    return "coded" in result ? [result.coded] : [];
  });
  const store = await openStore(path, { mode: "write" });
  const now = "2024-06-01T00:00:00.000Z";
  const by = await coderId(store.db, coderVersion([], {}), now);
  const run = await startRun(store.db, { command: "ingest", coder: by, started: now, options: {} });
  const random = createRandom(3);
  let [day, model] = ["", 0];
  for (let from = 0; from < reports; from += 200) {
    const batch = Array.from({ length: Math.min(200, reports - from) }, (_, i) => {
      const isCopy = [1, 2].includes((from + i) % every);
      if (!isCopy) [day, model] = [someDay(random), model + 1];
      return onDay(read[model % read.length] as CodedReport, from + i, day);
    });
    await addReports(store, {
      run,
      coder: by,
      readings: batch.map((coded) => ({ inputHash: sha256(coded.report.id), coded })),
      failures: [],
      passedOver: 0,
      nameOf: () => "",
    });
  }
  if (isMerged) await mergeByHand(store);
  await store.close();
}

/** A day of 2021 to 2024, the later the more. */
function someDay(random: Random): string {
  const days = Math.floor(1250 * Math.sqrt(random()));
  return new Date(Date.UTC(2021, 0, 1) + days * 86_400_000).toISOString().slice(0, 10);
}

function onDay(coded: CodedReport, number: number, day: string): CodedReport {
  const month = day.slice(0, 7);
  const outlet = outlets[number % outlets.length] as string;
  return {
    ...coded,
    report: { ...coded.report, id: `made-${number}`, published: day, day, outlet, publisher: outlet },
    statements: coded.statements.map((row) => ({ ...row, day })),
    events: coded.events.map(({ event, parties, dyads }) => ({
      event: { ...event, at: day, day, month, starts: day, ends: day },
      parties: parties.map((row) => ({ ...row, at: day })),
      dyads: dyads.map((row) => ({ ...row, at: day, day, month })),
    })),
  };
}

/** Makes one event of what copies tell, and an event of its own of everything else. */
async function mergeByHand({ db, dialect }: Store): Promise<void> {
  const events = await db.selectFrom("events").selectAll().execute();
  const parties = groupBy(await db.selectFrom("event_parties").selectAll().execute(), ({ event }) => event);
  const dyads = groupBy(await db.selectFrom("dyads").selectAll().execute(), ({ event }) => event);
  const ids = new Map(
    (await db.selectFrom("reports").select(["number", "id"]).execute()).map(({ number, id }) => [number, id]),
  );
  const numberOf = (report: number) => Number(ids.get(report)?.slice(5));
  const groups = groupBy(events, ({ report, id }) => {
    const number = numberOf(report);
    const first = number % every < 3 ? number - (number % every) : number;
    return `m${first}-${id}`;
  });
  const rows = {
    merged_events: [] as Insertable<Tables["merged_events"]>[],
    merged_mentions: [] as Insertable<Tables["merged_mentions"]>[],
    merged_parties: [] as Insertable<Tables["merged_parties"]>[],
    merged_dyads: [] as Insertable<Tables["merged_dyads"]>[],
  };
  for (const [merged, told] of groups) {
    const [best] = told;
    if (!best) continue;
    const mentions = told.map(({ report, number }, ordinal) => ({
      merged,
      ordinal,
      event: number,
      report,
      originator: `o${numberOf(report) - (ordinal === 1 ? 1 : 0)}`,
    }));
    const originators = new Set(mentions.map(({ originator }) => originator)).size;
    const disputed = told.length > 1 && rows.merged_events.length % 100 === 0;
    const told_by = (ordinal: number) => ({
      report: ids.get(told[ordinal]?.report ?? 0) ?? "",
      event: best.id,
      originator: mentions[ordinal]?.originator ?? "",
    });
    const own = parties.get(best.number) ?? [];
    const { number: _n, report: _r, id: _i, basis: _b, place_basis: _p, ...rest } = best;
    const {
      asserted_key: _k,
      asserted_country: _c,
      asserted_by: _a,
      evidence: _e,
      feature: _s,
      words: _w,
      frame: _f,
      rule: _u,
      ...event
    } = rest;
    rows.merged_events.push({
      ...event,
      id: merged,
      reports: told.length,
      originators,
      disputed: disputed ? 1 : 0,
      disagreements: JSON.stringify(
        disputed
          ? [
              {
                field: "place",
                values: [
                  { value: "Geneva", mentions: [told_by(0)] },
                  { value: "Vienna", mentions: [told_by(1)] },
                ],
              },
              {
                field: "status",
                values: [
                  { value: "occurred", mentions: [told_by(0)] },
                  { value: "negated", mentions: [told_by(1)] },
                ],
              },
            ]
          : [],
      ),
      dispute: disputed ? JSON.stringify({ affirm: own.slice(0, 1), deny: own.slice(1, 2) }) : null,
    });
    rows.merged_mentions.push(...mentions);
    for (const { event: _event, role, ...party } of own)
      if (role !== "voice") rows.merged_parties.push({ ...party, role, merged });
    for (const { event: _event, ...dyad } of dyads.get(best.number) ?? [])
      rows.merged_dyads.push({ ...dyad, merged, reports: told.length, originators });
  }
  for (const [number, id] of ids) {
    const original = numberOf(number) % every === 1 ? `made-${numberOf(number) - 1}` : id;
    await db.updateTable("reports").set({ originator: original }).where("number", "=", number).execute();
  }
  await dialect.insert(db, "merged_events", rows.merged_events);
  await dialect.insert(db, "merged_mentions", rows.merged_mentions);
  await dialect.insert(db, "merged_parties", rows.merged_parties);
  await dialect.insert(db, "merged_dyads", rows.merged_dyads);
  await db
    .insertInto("meta")
    .values({ key: "merged", value: JSON.stringify({ at: "2024-06-01T00:00:00.000Z", reports: ids.size }) })
    .execute();
}

/**
 * Measures the merging of a store: CPU for some reports and for several times as many, by days and all in one go, and for
 * one more day of reports after that:
 *
 *     node --import tsx bench/archive/merge.ts [--reports 1000] [--times 10]
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { ToldEvent } from "../../src/core/merge/told-event.ts";
import { createReader } from "../../src/core/read.ts";
import { loadResources } from "../../src/node/index.ts";
import { openStore } from "../../src/node/store/open-store.ts";
import { dayOf, monthOf } from "../../src/store/dates.ts";
import { partyRows } from "../../src/store/event-rows.ts";
import type { EventFacts, Store } from "../../src/store/index.ts";
import { mergeReports } from "../../src/store/merge/merge-reports.ts";
import { packSignature } from "../../src/store/signature-bytes.ts";
import type { Figure } from "../figure.ts";
import { qualityOf } from "../merge/quality.ts";
import { type SyntheticArchive, syntheticArchive } from "../merge/synthetic.ts";
import { figureTable } from "../print-figures.ts";

const { values } = parseArgs({
  options: { reports: { type: "string", default: "1000" }, times: { type: "string", default: "10" } },
});
const [few, times] = [Number(values.reports), Number(values.times)];
const folder = mkdtempSync(join(tmpdir(), "readout-merge-"));

/** Reports that come out in a day. */
const perDay = 100;

/** Puts told events into the tables that merging reads, as reports that wait. */
async function fill(
  { db, dialect }: Store,
  { told, wordings }: SyntheticArchive,
  from: number,
  to: number,
): Promise<void> {
  const numbers = new Map(wordings.map(({ report }, i) => [report, i + 1]));
  const isWanted = (report: string) => {
    const number = numbers.get(report) ?? 0;
    return number > from && number <= to;
  };
  const fresh = wordings.filter(({ report }) => isWanted(report));
  await dialect.insert(
    db,
    "reports",
    fresh.map(({ report, published, agency }) => ({
      number: numbers.get(report) ?? 0,
      id: report,
      url: null,
      title: null,
      byline: "[]",
      agency,
      publisher: null,
      outlet: null,
      published,
      day: published,
      language: "en",
      text_hash: report,
      length: 0,
      coder: 1,
      run: 1,
      originator: null,
    })),
  );
  await dialect.insert(
    db,
    "wordings",
    fresh.map(({ report, signature }) => ({
      report: numbers.get(report) ?? 0,
      signature: packSignature(signature),
    })),
  );
  const events = told.flatMap((event, i) => (isWanted(event.report) ? [{ event, number: i + 1 }] : []));
  await dialect.insert(
    db,
    "events",
    events.map(({ event, number }) => rowOf(event, number, numbers.get(event.report) ?? 0)),
  );
  await dialect.insert(
    db,
    "event_parties",
    events.flatMap(({ event, number }) => {
      const facts = factsOf(event);
      return [
        ...partyRows("actor", event.actors, facts),
        ...partyRows("recipient", event.recipients, facts),
        ...partyRows("voice", event.voices, facts),
      ].map((row) => ({ event: number, ...row }));
    }),
  );
}

function factsOf({ time, type, quad, status, voices }: ToldEvent): EventFacts {
  return { at: time?.start ?? "", type, quad, status, asserted: voices.length > 0 ? 1 : 0 };
}

function rowOf({ time, place, voices, ...event }: ToldEvent, number: number, report: number) {
  return {
    number,
    report,
    id: event.event,
    type: event.type,
    mode: JSON.stringify(event.mode),
    context: JSON.stringify(event.context),
    cameo: event.cameo,
    quad: event.quad,
    score: event.score,
    status: event.status,
    starts: time?.start ?? null,
    ends: time?.end ?? null,
    basis: time?.basis ?? null,
    at: time?.start ?? "",
    day: dayOf(time?.start),
    month: monthOf(time?.start),
    place: place?.name ?? null,
    place_country: place?.country ?? null,
    geonameid: place?.geonameid ?? null,
    lat: place?.lat ?? null,
    lon: place?.lon ?? null,
    feature: place?.feature ?? null,
    place_basis: event.placeBasis ?? null,
    confidence: event.confidence,
    asserted: voices.length > 0 ? (1 as const) : (0 as const),
    asserted_key: voices[0]?.key ?? null,
    asserted_country: voices[0]?.country ?? null,
    asserted_by: "[]",
    evidence: "[]",
    frame: "",
    rule: "",
    words: JSON.stringify(event.words),
  };
}

/** Seconds of CPU for merging what waits. */
async function mergeTime(store: Store): Promise<number> {
  const before = process.cpuUsage();
  await mergeReports(store, { now: () => new Date().toISOString() });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

async function measure(templates: readonly (readonly ToldEvent[])[], reports: number) {
  const archive = syntheticArchive(templates, reports + perDay, perDay);
  const store = await openStore(join(folder, `${reports}.db`), { mode: "write" });
  await fill(store, archive, 0, reports);
  const whole = await mergeTime(store);
  await fill(store, archive, reports, reports + perDay);
  const day = await mergeTime(store);
  await store.close();
  return { whole, day };
}

try {
  const reader = createReader(loadResources());
  const templates = [...qualityOf("dev", reader).told].filter((events) => events.length > 0);
  const small = await measure(templates, few);
  const large = await measure(templates, few * times);
  const figure = (
    id: string,
    what: string,
    on: number,
    value: number,
    digits: number,
    goal?: number,
  ): Figure => ({
    id: `archive.${id}`,
    what,
    on: `${on} made reports`,
    value,
    digits,
    noise: 0,
    lowerIsBetter: true,
    ...(goal === undefined ? {} : { goal }),
  });
  process.stdout.write(
    `${figureTable([
      figure("merge-few-s", "merging a store: s of CPU", few, small.whole, 1),
      figure("merge-many-s", "merging a store: s of CPU", few * times, large.whole, 1),
      figure(
        "merge-growth",
        `that, times the time of ${few} reports`,
        few * times,
        large.whole / small.whole,
        1,
        1.2 * times,
      ),
      figure("merge-day-few-s", `merging ${perDay} reports more: s of CPU`, few, small.day, 2),
      figure("merge-day-many-s", `merging ${perDay} reports more: s of CPU`, few * times, large.day, 2),
    ])}\n`,
  );
} finally {
  rmSync(folder, { recursive: true });
}

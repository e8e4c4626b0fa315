import { mergeEvents } from "../../src/core/merge/merge-events.ts";
import { findOriginators, type Wording } from "../../src/core/merge/originators.ts";
import { signatureOf } from "../../src/core/merge/signature.ts";
import type { ToldEvent } from "../../src/core/merge/told-event.ts";
import { toldEventsOf } from "../../src/core/merge/told-event-of.ts";
import type { Reader } from "../../src/core/read.ts";
import { type AlignedMention, alignMentions } from "./align-mentions.ts";
import { bCubed, type Grouping } from "./b-cubed.ts";
import { chanceFrom } from "./chance.ts";
import { readQualitySet } from "./quality-set.ts";

/** How well the events of half a set are merged. */
export interface Quality {
  readonly reports: number;
  readonly events: number;
  readonly mentions: number;
  /** Mentions that the reader has an event for. */
  readonly read: number;
  /** Over the mentions that the reader has an event for. */
  readonly ofRead: Grouping;
  /** Over all: a mention that the reader missed is alone. */
  readonly ofAll: Grouping;
  /** Merged events that are others when the reports come in another order. */
  readonly unstable: number;
}

/** Reads half a set from text on, merges it, and compares it with its marks. */
export function qualityOf(
  half: "dev" | "test",
  reader: Reader,
): { readonly quality: Quality; readonly told: readonly (readonly ToldEvent[])[] } {
  const aligned: AlignedMention[] = [];
  const told: (readonly ToldEvent[])[] = [];
  const wordings: Wording[] = [];
  const reports = readQualitySet(half);
  for (const report of reports) {
    const { id, text, published } = report;
    const record = reader.read({ id, text, published });
    told.push(toldEventsOf(record));
    aligned.push(...alignMentions(report, record));
    wordings.push({
      report: id,
      published,
      agency: record.article.agency,
      signature: signatureOf(record.article.text),
    });
  }
  const merged = merge(told.flat(), wordings);
  const mergedIn = new Map(
    merged.flatMap(({ id, mentions }) => mentions.map((m) => [`${m.report} ${m.event}`, id])),
  );
  const grouped = aligned.map(({ report, gold, event }) => ({
    gold,
    isRead: event !== null,
    found: mergedIn.get(`${report} ${event}`) ?? `missed ${report} ${gold}`,
  }));
  const read = grouped.filter(({ isRead }) => isRead);
  const quality: Quality = {
    reports: reports.length,
    events: new Set(aligned.map(({ gold }) => gold)).size,
    mentions: grouped.length,
    read: read.length,
    ofRead: bCubed(read),
    ofAll: bCubed(grouped),
    unstable: unstable(merged, told.flat(), wordings),
  };
  return { quality, told };
}

function merge(told: readonly ToldEvent[], wordings: readonly Wording[]) {
  const originators = findOriginators(wordings);
  return mergeEvents(told, (report) => originators.get(report) ?? report);
}

/** Counts the merged events that are others in some of several orders. */
function unstable(
  merged: ReturnType<typeof merge>,
  told: readonly ToldEvent[],
  wordings: readonly Wording[],
  orders = 5,
): number {
  const chance = chanceFrom(3);
  const before = new Set(merged.map((event) => JSON.stringify(event)));
  const shuffled = <T>(things: readonly T[]) =>
    things
      .map((thing) => ({ thing, at: chance.next() }))
      .sort((a, b) => a.at - b.at)
      .map(({ thing }) => thing);
  const others = new Set<string>();
  for (let i = 0; i < orders; i++)
    for (const event of merge(shuffled(told), shuffled(wordings)))
      if (!before.has(JSON.stringify(event))) others.add(event.id);
  return others.size;
}

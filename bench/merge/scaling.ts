import { mergeEvents } from "../../src/core/merge/merge-events.ts";
import { findOriginators } from "../../src/core/merge/originators.ts";
import type { ToldEvent } from "../../src/core/merge/told-event.ts";
import { syntheticArchive } from "./synthetic.ts";

/** Seconds of CPU that it takes to find the originators of an archive and to merge its events. */
export interface MergeTime {
  readonly reports: number;
  readonly events: number;
  readonly originators: number;
  readonly merge: number;
}

/** Measures an archive of so many reports, so many a day. */
export function mergeTime(
  templates: readonly (readonly ToldEvent[])[],
  reports: number,
  perDay: number,
): MergeTime {
  const { told, wordings } = syntheticArchive(templates, reports, perDay);
  const begin = process.cpuUsage();
  const originators = findOriginators(wordings);
  const middle = cpuSince(begin);
  mergeEvents(told, (report) => originators.get(report) ?? report);
  return { reports, events: told.length, originators: middle, merge: cpuSince(begin) - middle };
}

function cpuSince(begin: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1e6;
}

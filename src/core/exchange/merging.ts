import type { EventMention, MergedEvent } from "../merge/merged-event.ts";

/** What an event of one report is among all reports. */
export interface Standing {
  /** Id of the merged event; of the report and the event where nothing is merged. */
  readonly id: string;
  readonly mentions: number;
  readonly reports: number;
  /** Reports whose wording is their own: forty copies of one wire text are one. */
  readonly originators: number;
  /** Whose wording this report has; null where nobody has looked. */
  readonly originator: string | null;
  /** What most originators tell; null where nothing is merged, and the report's own facts stand. */
  readonly facts: MergedFacts | null;
}

/** What an event of many reports is, in terms that hold across them. */
export type MergedFacts = Pick<
  MergedEvent,
  | "type"
  | "mode"
  | "context"
  | "cameo"
  | "quad"
  | "score"
  | "status"
  | "actors"
  | "recipients"
  | "start"
  | "end"
  | "place"
  | "confidence"
>;

/** Finds what an event of a report is among all reports; undefined for one that was not merged. */
export type Merging = (report: string, event: string) => Standing | undefined;

/** Looks events up in merged ones. */
export function mergingOf(merged: Iterable<MergedEvent>): Merging {
  const standings = new Map<string, Standing>();
  for (const event of merged)
    for (const mention of event.mentions)
      standings.set(keyOf(mention), {
        id: event.id,
        mentions: event.mentions.length,
        reports: event.reports,
        originators: event.originators,
        originator: mention.originator,
        facts: event,
      });
  return (report, event) => standings.get(keyOf({ report, event }));
}

/** Returns the standing of an event, which is alone where nothing was merged. */
export function standingOf(merging: Merging | undefined, report: string, event: string): Standing {
  return (
    merging?.(report, event) ?? {
      id: `${report}#${event}`,
      mentions: 1,
      reports: 1,
      originators: 1,
      originator: null,
      facts: null,
    }
  );
}

function keyOf({ report, event }: Pick<EventMention, "report" | "event">): string {
  return JSON.stringify([report, event]);
}

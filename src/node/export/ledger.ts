import type { ReadoutRecord } from "../../core/model/record.ts";

/** Counts what does not go into a file, so that nothing is missing in silence. */
export interface ExportLedger {
  leaveOut(report: string, event: string, reason: string): void;
  count(record: ReadoutRecord): void;
  /** A sentence for each reason. */
  sums(): readonly string[];
}

/** @param isChosen whether the user says which statuses to write */
export function createLedger(
  { id, tellsStatus }: { readonly id: string; readonly tellsStatus: boolean },
  isChosen: boolean,
): ExportLedger {
  const reasons = new Map<string, number>();
  let unheld = 0;
  return {
    leaveOut: (_, __, reason) => void reasons.set(reason, (reasons.get(reason) ?? 0) + 1),
    count({ events }) {
      if (!tellsStatus && !isChosen) unheld += events.filter(({ status }) => status !== "occurred").length;
    },
    sums() {
      const sums = [...reasons].map(([reason, count]) => `${events(count)} left out: ${reason}.`);
      if (unheld > 0)
        sums.push(
          `${events(unheld)} left out: planned, feared, denied or long past, which ${id} cannot say. --status all writes them.`,
        );
      return sums;
    },
  };
}

function events(count: number): string {
  return count === 1 ? "1 event" : `${count} events`;
}

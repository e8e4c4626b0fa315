import type { ReportDifferences } from "../../store/diff/compare-coders.ts";
import type { EventDifference, EventFacts } from "../../store/diff/event-differences.ts";
import { count, counted } from "./ingest-progress.ts";
import { printable } from "./printable.ts";

type Kind = EventDifference["kind"];

interface TypeCounts extends Record<Kind, number> {
  before: number;
  after: number;
}

/** Gathers differences of many reports: counts by type, and the first of each kind in words. */
export interface Summary {
  add(found: ReportDifferences): void;
  /** Writes it all, with the versions of the two coders. */
  text(before: string, after: string): string;
}

/** @param limit most events that are put into words, of each kind */
export function createSummary(limit: number): Summary {
  const types = new Map<string, TypeCounts>();
  const lines: Record<Kind, string[]> = { gained: [], lost: [], changed: [] };
  let [reports, touched] = [0, 0];
  const of = (type: string): TypeCounts => {
    const known = types.get(type) ?? { before: 0, after: 0, gained: 0, lost: 0, changed: 0 };
    types.set(type, known);
    return known;
  };
  return {
    add({ report, before, after, differences }) {
      reports++;
      if (differences.length > 0) touched++;
      for (const type of before) of(type).before++;
      for (const type of after) of(type).after++;
      for (const difference of differences) {
        of((difference.after ?? difference.before)?.type ?? "")[difference.kind]++;
        const told = lines[difference.kind];
        if (told.length < limit) told.push(differenceLine(report, difference));
      }
    },
    text(before, after) {
      const total = { before: 0, after: 0, gained: 0, lost: 0, changed: 0 };
      for (const counts of types.values())
        for (const key of Object.keys(total) as (keyof TypeCounts)[]) total[key] += counts[key];
      const sorted = [...types].sort(([a], [b]) => (a < b ? -1 : 1));
      const head = `${counted(reports, "report")} coded by both, ${count(touched)} differ\n  before ${before}\n  after  ${after}\n`;
      return [
        head,
        table([...sorted, ["all", total]]),
        ...(["gained", "lost", "changed"] as const).map((kind) => list(kind, lines[kind], total[kind])),
      ]
        .filter((part) => part !== "")
        .join("\n");
    },
  };
}

/** Puts one difference into words: `changed  r1#e2 AID  status occurred -> negated  "supplied"`. */
export function differenceLine(report: string, { kind, before, after, fields }: EventDifference): string {
  const event = after ?? before;
  if (!event) return "";
  const what =
    kind === "changed"
      ? fields
          .map((field) => `${field} ${before?.[field] || "none"} -> ${after?.[field] || "none"}`)
          .join("; ")
      : inWords(event);
  const words = event.words ? `  "${event.words}"` : "";
  return printableLine(`${shortId(report)}#${event.id} ${event.type}  ${what}${words}`);
}

function inWords({ actors, recipients, status, time, place }: EventFacts): string {
  const parties = [actors || "somebody", ...(recipients ? [recipients] : [])].join(" -> ");
  return [parties, status, time, place].filter((part) => part !== "").join(", ");
}

/** A hash says enough with its first letters; an id of the user's own stays whole. */
function shortId(report: string): string {
  return /^[0-9a-f]{64}$/u.test(report) ? report.slice(0, 12) : report;
}

function printableLine(line: string): string {
  return line.split("  ").map(printable).join("  ");
}

function list(kind: Kind, lines: readonly string[], all: number): string {
  if (all === 0) return "";
  const rest =
    all > lines.length ? `  … and ${count(all - lines.length)} more: --limit, or --format jsonl\n` : "";
  return `${kind}\n${lines.map((line) => `  ${line}\n`).join("")}${rest}`;
}

function table(rows: readonly (readonly [string, TypeCounts])[]): string {
  const columns = ["before", "after", "gained", "lost", "changed"] as const;
  const head = ["type".padEnd(12), ...columns.map((name) => name.padStart(9))].join("");
  const body = rows.map(([type, counts]) =>
    [type.padEnd(12), ...columns.map((name) => count(counts[name]).padStart(9))].join(""),
  );
  return `${[head, ...body].join("\n")}\n`;
}

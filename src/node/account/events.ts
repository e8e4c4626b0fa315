import type { EventRecord, EventStatus } from "../../core/model/event.ts";
import type { Span } from "../../core/model/span.ts";
import { printable } from "../output/printable.ts";
import { periodInWords } from "./date.ts";
import { wrap } from "./lay-out.ts";
import { claimants, namesOf, type View } from "./voices.ts";

/** What the reader of an account wants kept apart: told and claimed, past, ahead and denied. */
const groups: readonly (readonly [title: string, holds: (event: EventRecord) => boolean])[] = [
  ["Happened, as the report tells it", (event) => is(event, "occurred") && !isClaimed(event)],
  ["Happened, as somebody claims", (event) => is(event, "occurred") && isClaimed(event)],
  ["Planned or promised", (event) => is(event, "future")],
  ["Possible, feared or demanded", (event) => is(event, "hypothetical")],
  ["Said not to have happened", (event) => is(event, "negated")],
  ["Background", (event) => is(event, "historical")],
];

/** Writes who did what to whom, grouped by whether it happened and who says so. */
export function eventsInWords(view: View): string {
  return groups
    .map(([title, holds]) => [title, view.record.events.filter(holds)] as const)
    .filter(([, events]) => events.length > 0)
    .map(([title, events]) =>
      [`  ${view.paint.strong(title)}`, ...events.map((event) => eventInWords(view, event))].join("\n"),
    )
    .join("\n\n");
}

/** Writes one event: who did what to whom, its circumstances, its words. */
export function eventInWords(view: View, event: EventRecord): string {
  const { paint, record, width } = view;
  const colour = event.quad <= 2 ? paint.cooperation : paint.conflict;
  const what = [colour(event.type), ...event.mode.map(printable)].join(" ");
  const whom = event.recipients.length > 0 ? ` -> ${namesOf(view, event.recipients)}` : "";
  const who = `${namesOf(view, event.actors)}${whom}`;
  const head = `${paint.faint(printable(event.id).padEnd(4))}${what}  ${who}`;
  const claimed = isClaimed(event) ? `claimed by ${claimants(view, event.assertedBy)}` : "";
  const [evidence] = event.evidence;
  return [
    wrap(head, width, "  ", "      "),
    wrap(
      [paint.faint(event.status), ...circumstances(view, event), claimed].filter(Boolean).join(" · "),
      width,
      "      ",
    ),
    evidence ? wrap(excerpt(record.article, evidence, paint.strong), width, "      ") : "",
  ]
    .filter(Boolean)
    .join("\n");
}

function circumstances({ record }: View, { time, place, placeBasis }: EventRecord): string[] {
  const found = record.places.find(({ id }) => id === place);
  const when = time ? `${printable(periodInWords(time.start, time.end))}${basisInWords(time.basis)}` : "";
  const country = found?.country && found.feature !== "country" ? ` (${printable(found.country)})` : "";
  const where = found ? `${printable(found.name)}${country}${basisInWords(placeBasis)}` : "";
  return [when, where].filter(Boolean);
}

function basisInWords(basis: "stated" | "inferred" | "published" | null): string {
  if (basis === "inferred") return " (inferred)";
  return basis === "published" ? " (date of the report)" : "";
}

const room = 60;

/** Words around a piece of evidence, from its own paragraph: `… Dong *met* with Shoigu in Astana …`. */
function excerpt(
  { text, blocks }: View["record"]["article"],
  evidence: Span,
  strong: (words: string) => string,
): string {
  const block = blocks.find(({ start, end }) => start <= evidence.start && evidence.end <= end) ?? evidence;
  const before = text.slice(block.start, evidence.start);
  const after = text.slice(evidence.end, block.end);
  const lead = before.length <= room ? before : `… ${before.slice(-room).replace(/^\S*\s/u, "")}`;
  const tail = after.length <= room ? after : `${after.slice(0, room).replace(/\s\S*$/u, "")} …`;
  const words = printable(text.slice(evidence.start, evidence.end)).split(" ").map(strong).join(" ");
  return `${spaced(lead, "before")}${words}${spaced(tail, "after")}`;
}

/** Printable words that keep the blank between them and the evidence, where the text has one. */
function spaced(words: string, side: "before" | "after"): string {
  const shown = printable(words);
  if (side === "before") return /\s$/u.test(words) ? `${shown} ` : shown;
  return /^\s/u.test(words) ? ` ${shown}` : shown;
}

function is(event: EventRecord, status: EventStatus): boolean {
  return event.status === status;
}

function isClaimed(event: EventRecord): boolean {
  return event.assertedBy.length > 0;
}

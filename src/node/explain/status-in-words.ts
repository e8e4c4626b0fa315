import type { MentionTrace } from "../../core/events/trace.ts";
import type { EventRecord } from "../../core/model/event.ts";
import { dependents } from "../../core/text/tree.ts";
import { periodInWords } from "../account/date.ts";

/** What the reality of a predicate is called for a reader. */
const meaning = {
  real: "tells it as real",
  negated: "denies it",
  planned: "puts it ahead",
  uncertain: "leaves it open",
} as const;

/** Writes what makes an event's status: the words at its predicate, the words above it, its date. */
export function statusInWords({ status, time }: EventRecord, trace: MentionTrace): readonly string[] {
  const { mention, modality, governors, changes } = trace;
  const own = dependents(mention.sentence, mention.trigger, "aux", "advmod", "mark").map((t) => t.form);
  const changed = changes.filter(({ before, after }) => before.status !== after.status);
  return [
    `${status}, since`,
    modality === "real"
      ? `nothing at ${word(mention.trigger.form)} says otherwise`
      : `${own.map(word).join(", ") || "what stands"} at ${word(mention.trigger.form)} ${meaning[modality]}`,
    ...governors.map(({ token, tells }) => `${word(token.form)} above it ${meaning[tells]}`),
    ...changed.map(({ rule, after }) => `the rule ${rule} makes it ${after.status}`),
    time ? `its time is ${periodInWords(time.start, time.end)} (${basis[time.basis]})` : "no time is told",
  ];
}

const basis = {
  stated: "stated",
  inferred: "inferred from what stands around",
  published: "the report's own date, since nothing else is told",
} as const;

function word(form: string): string {
  return `"${form}"`;
}

import type { Disagreement } from "../../core/merge/merged-event.ts";
import type { Party } from "../../core/merge/told-event.ts";
import type { EventStory, MentionRow, VoiceRow } from "../../store/index.ts";
import { wrap } from "../account/lay-out.ts";
import type { Paint } from "../account/paint.ts";
import { markedWords } from "../explain/marked-words.ts";
import { counted } from "../output/ingest-progress.ts";
import { printable } from "../output/printable.ts";
import { shortId } from "./ids.ts";

/** How an event is to be shown. */
export interface StoryView {
  readonly paint: Paint;
  readonly width: number;
  /** Most reports that are shown. */
  readonly most: number;
}

/** Tells an event: its facts, where reports part, who affirms and denies it, and every report with its words. */
export function storyText(story: EventStory, view: StoryView): string {
  const { mentions } = story;
  const rest = mentions.length - view.most;
  return [
    headOf(story, view),
    disagreementsOf(story.disagreements, view),
    disputeOf(story, view),
    ...mentions.slice(0, view.most).map((mention) => mentionText(mention, view)),
    rest > 0 ? `… and ${counted(rest, "mention")} more: --reports ${mentions.length}\n` : "",
  ]
    .filter((part) => part !== "")
    .join("\n");
}

function headOf(story: EventStory, { paint, width }: StoryView): string {
  const { type, mode, context, layer, status, quad, score, start, end, place, cameo, confidence } = story;
  const kind = (quad <= 2 ? paint.cooperation : paint.conflict)(type);
  const title = [kind, ...mode].join(" ");
  const line = (name: string, words: string) =>
    words === "" ? "" : `${wrap(words, width, `  ${name.padEnd(11)}`, " ".repeat(13))}\n`;
  const counts = `${counted(story.reports, "report")} of ${counted(story.originators, "originator")}`;
  const how = layer === "open" ? status : layer === "background" ? "background (historical)" : layer;
  return [
    `${paint.strong(title)}  ${paint.faint(story.id)}\n`,
    line("who", partiesOf(story.actors, paint)),
    line("whom", partiesOf(story.recipients, paint)),
    line("when", start === null ? "" : end === null || end === start ? start : `${start} to ${end}`),
    line("where", place === null ? "" : [printable(place.name), place.country].filter(Boolean).join(", ")),
    line("told as", `${how}${story.disputed ? paint.warning(", disputed") : ""}`),
    line("context", context.join(", ")),
    line(
      "codes",
      [cameo ? `CAMEO ${cameo}` : "", `quad ${quad}`, `score ${score}`].filter(Boolean).join(", "),
    ),
    line("behind it", `${counts}, confidence ${confidence.toFixed(2)}`),
  ].join("");
}

function partiesOf(parties: readonly Party[], paint: Paint): string {
  return parties.map((party) => partyOf(party, paint)).join(", ");
}

function partyOf({ name, country, sector }: Party, paint: Paint): string {
  const code = [country, sector].filter(Boolean).join(" ");
  return `${paint.actor(printable(name))}${code ? ` ${paint.faint(`(${code})`)}` : ""}`;
}

function disagreementsOf(disagreements: readonly Disagreement[], { paint, width }: StoryView): string {
  if (disagreements.length === 0) return "";
  const lines = disagreements.map(({ field, values }) => {
    const each = values.map(({ value, mentions }) => {
      const [reports, originators] = [
        new Set(mentions.map(({ report }) => report)),
        new Set(mentions.map(({ originator }) => originator)),
      ];
      return `${printable(value)} ${paint.faint(`(${reports.size}/${originators.size}: ${some([...reports])})`)}`;
    });
    return `${wrap(each.join("; "), width, `  ${field.padEnd(11)}`, " ".repeat(13))}\n`;
  });
  return `${paint.heading("Reports disagree")}\n${lines.join("")}`;
}

/** Names the first of some reports. */
function some(reports: readonly string[]): string {
  const rest = reports.length - 3;
  return `${reports.slice(0, 3).map(shortId).join(", ")}${rest > 0 ? `, ${rest} more` : ""}`;
}

function disputeOf({ dispute }: EventStory, { paint }: StoryView): string {
  if (!dispute) return "";
  const names = (parties: readonly Party[]) => partiesOf(parties, paint) || "reports themselves";
  return `${paint.heading("Disputed")}\n  affirmed by  ${names(dispute.affirm)}\n  denied by    ${names(dispute.deny)}\n`;
}

function mentionText(mention: MentionRow, { paint, width }: StoryView): string {
  const { report, event, originator, sentence, evidence, words, rule } = mention;
  const where = [report.outlet, report.published?.slice(0, 10)].filter(
    (part) => part !== null && part !== undefined,
  );
  const copy = originator !== null && originator !== report.id ? `, after ${shortId(originator)}` : "";
  const head = `${paint.strong(printable(report.title ?? report.id))}\n  ${paint.faint(
    `${shortId(report.id)}#${event}  ${printable(where.join(", "))}${copy}`,
  )}\n`;
  const told = sentence
    ? markedWords(
        sentence.text,
        { start: 0, end: sentence.text.length },
        evidence.map(({ start, end }) => ({
          start: start - sentence.start,
          end: end - sentence.start,
          label: "",
        })),
        paint.strong,
      )
    : "";
  const beyond = sentence
    ? evidence.filter(({ start, end }) => start < sentence.start || end > sentence.end).length
    : 0;
  const other = beyond > 0 && words ? words.slice(-beyond).map(printable).join(" … ") : "";
  const body = [
    told === "" ? paint.faint("the store keeps no words") : told,
    other === "" ? "" : paint.faint(`elsewhere: ${other}`),
    paint.faint(`${chainOf(mention)}; ${mention.status}, ${mention.confidence.toFixed(2)}, ${rule}`),
  ];
  return (
    head +
    body
      .filter((part) => part !== "")
      .map((part) => `${wrap(part, width, "  ")}\n`)
      .join("")
  );
}

/** From who says so to the report: `Dong Jun > TASS > The Courier`. */
function chainOf({ voices, report }: MentionRow): string {
  const names = voices.flatMap((voice) => [speakerOf(voice), ...voice.via.map(({ name }) => name)]);
  return [...names, report.agency, report.outlet ?? "the report"]
    .filter((name, i, all) => name !== null && name !== all[i - 1])
    .map((name) => printable(name ?? ""))
    .join(" > ");
}

function speakerOf({ speaker, polarity }: VoiceRow): string {
  return `${speaker?.name ?? "somebody"}${polarity === "negated" ? " (denies)" : ""}`;
}

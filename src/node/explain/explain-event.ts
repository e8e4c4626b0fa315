import type { Change } from "../../core/events/find-acts.ts";
import type { EventTrace, MentionTrace } from "../../core/events/trace.ts";
import type { Token } from "../../core/model/document.ts";
import type { EventRecord } from "../../core/model/event.ts";
import { eventInWords } from "../account/events.ts";
import { voicesOf } from "../account/voices.ts";
import { frameLine } from "./data-line.ts";
import { type MarkedSpan, markedWords } from "./marked-words.ts";
import { part, type Sheet, table } from "./sheet.ts";
import { statusInWords } from "./status-in-words.ts";
import { treeInWords } from "./tree-in-words.ts";

type Party = MentionTrace["mention"]["actors"][number];

/** Writes why an event is in a record: its words, its frame, what rules did, who says so, its status, its tree. */
export function explainEvent(sheet: Sheet, event: EventRecord, trace: EventTrace): string {
  const [best, ...others] = trace;
  if (!best) return "";
  return [
    eventInWords(sheet.view, event),
    part(sheet, "Words", [wordsOf(sheet, best)]),
    part(sheet, "Frame", frameInWords(sheet, best), "  "),
    part(sheet, "Rules", rulesInWords(best), "  "),
    part(sheet, "Who says so", voicesInWords(sheet, event)),
    part(sheet, "Status", statusInWords(event, best), "  "),
    part(
      sheet,
      "Told again",
      others.map((mention) => wordsOf(sheet, mention)),
      "  ",
    ),
    table(sheet, "Tree", treeInWords(best.mention.sentence, marksOf(best))),
  ]
    .filter((each) => each !== "")
    .join("\n\n");
}

/** What the words of a mention are to its act, the trigger first. */
function marksOf({ mention }: MentionTrace): ReadonlyMap<Token, string> {
  const { actors, recipients, words, fillers, sentence, trigger } = mention;
  const marks = new Map<Token, string>();
  const mark = (token: Token | undefined, label: string) => {
    if (token && sentence.tokens[token.id - 1] === token && !marks.has(token)) marks.set(token, label);
  };
  mark(trigger, "trigger");
  for (const word of words) mark(word, "trigger");
  for (const { actor, token } of actors) mark(token, `actor ${actor.id}`);
  for (const { actor, token } of recipients) mark(token, `recipient ${actor.id}`);
  for (const filler of fillers) mark(filler, "asked for by the frame");
  return marks;
}

function wordsOf({ view, explanation }: Sheet, trace: MentionTrace): string {
  const spans = [...marksOf(trace)].map(([{ start, end }, label]): MarkedSpan => {
    return { start, end, label: ` (${label})` };
  });
  return markedWords(explanation.document.article.text, trace.mention.sentence, spans, view.paint.strong);
}

function frameInWords({ tables }: Sheet, { mention }: MentionTrace): readonly string[] {
  const { frame, fillers } = mention;
  const line = frameLine(tables, frame.id);
  if (!line)
    return [
      `${frame.id}: no frame but a way of putting things, src/core/events/constructions/${frame.id.split("/")[1]}.ts`,
    ];
  const { predicate = "", pos = "", object = "", mode, cameo, actors, recipients, example } = line.cells;
  return [
    line.at,
    `${predicate} (${pos}): ${[frame.type, mode, cameo].filter(Boolean).join(" ")}`,
    object === ""
      ? ""
      : `asks for one of: ${object.split(";").join(", ")}${fillers.length > 0 ? `; here ${fillers.map((t) => t.form).join(", ")}` : ""}`,
    `actors stand at: ${actors}; recipients at: ${recipients || "nowhere"}`,
    `as in: ${example}`,
  ];
}

function rulesInWords({ changes }: MentionTrace): readonly string[] {
  return changes.map(({ rule, before, after }) => {
    const what = changedIn(before, after).join("; ") || "confirmed";
    return `${rule}: ${what} (src/core/events/rules/${rule}.ts)`;
  });
}

/** `type: AGREE, was CONSULT`. */
function changedIn(before: Change["before"], after: Change["after"]): readonly string[] {
  const fields = ["type", "cameo", "status", "modes", "actors", "recipients", "assertedBy", "time"] as const;
  return fields.flatMap((field) => {
    const [was, is] = [shown(before[field]), shown(after[field])];
    return was === is ? [] : `${field}: ${is}, was ${was}`;
  });
}

function shown(value: unknown): string {
  if (value === null || value === undefined) return "none";
  if (!Array.isArray(value))
    return typeof value === "object" ? Object.values(value).join(" ") : String(value);
  return (
    value.map((each: string | Party) => (typeof each === "string" ? each : each.actor.name)).join(", ") ||
    "none"
  );
}

function voicesInWords({ view }: Sheet, { assertedBy }: EventRecord): readonly string[] {
  if (assertedBy.length === 0) return ["the report itself, in its own voice"];
  return assertedBy.flatMap((id) => {
    const statement = view.statements.get(id);
    return statement ? [`${id}  ${voicesOf(view, statement)}`] : [];
  });
}

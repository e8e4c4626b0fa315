import type { Statement } from "../../core/model/statement.ts";
import { printable } from "../output/printable.ts";
import { dateInWords } from "./date.ts";
import { wrap } from "./lay-out.ts";
import { namesOf, type View, voicesOf } from "./voices.ts";

/** Writes who says what: for each statement its voices, its cue and its words. */
export function statementsInWords(view: View): string {
  return view.record.statements.map((statement) => statementInWords(view, statement)).join("\n\n");
}

function statementInWords(view: View, statement: Statement): string {
  const { paint, width } = view;
  const { text } = view.record.article;
  const label = paint.faint(printable(statement.id).padEnd(4));
  const voices = wrap(`${label}${voicesOf(view, statement)}`, width, "  ", "      ");
  const content = statement.content.map(({ start, end }) => printable(text.slice(start, end))).join(" … ");
  return `${voices}\n${wrap(`${manner(view, statement)} ${content}`, width, "      ")}`;
}

/** `said to reporters, 26 April 2024:`, as far as the text tells. */
function manner({ record, paint, ...rest }: View, statement: Statement): string {
  const { cue, addressees, time, place } = statement;
  const when = record.times.find(({ id }) => id === time)?.value;
  const where = record.places.find(({ id }) => id === place)?.name;
  const words = cue ? printable(record.article.text.slice(cue.start, cue.end)) : "in quotation marks";
  const whom = addressees.length > 0 ? ` (to ${namesOf({ record, paint, ...rest }, addressees)})` : "";
  const circumstances = [when && printable(dateInWords(when)), where && printable(where)]
    .filter(Boolean)
    .join(", ");
  return `${paint.strong(words)}${whom}${circumstances === "" ? "" : ` [${circumstances}]`}:`;
}

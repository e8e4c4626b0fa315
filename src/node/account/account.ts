import type { ReadoutRecord } from "../../core/model/record.ts";
import { printable } from "../output/printable.ts";
import type { Printer } from "../output/printer.ts";
import { dateInWords } from "./date.ts";
import { eventsInWords } from "./events.ts";
import { wrap } from "./lay-out.ts";
import type { Paint } from "./paint.ts";
import { statementsInWords } from "./statements.ts";
import { type View, viewOf } from "./voices.ts";

const widest = 100;

/**
 * An account of a record for people: headline and dateline, who says what with the chain of voices,
 * what happened with status, date, place and its words, and the doubts last.
 *
 * @param columns of the terminal; lines are never longer than 100, which nobody likes to read
 */
export function accounts(paint: Paint, columns: number): Printer {
  const width = Math.max(40, Math.min(columns, widest));
  return {
    record: (record, index) => `${index > 0 ? "\n\n" : ""}${accountOf(viewOf(record, paint, width))}\n`,
    failure: () => "",
  };
}

function accountOf(view: View): string {
  const { record, paint } = view;
  const { statements, events } = record;
  return [
    headOf(view),
    section(view, `Who says what (${statements.length})`, statementsInWords(view)),
    section(view, `Who did what to whom (${events.length})`, eventsInWords(view)),
    section(view, "To be noted", noticesInWords(view)),
    paint.faint(wrap(sumOf(record), view.width)),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function headOf({ record, paint, width }: View): string {
  const { article } = record;
  const place = record.places.find(({ id }) => id === article.dateline?.place)?.name;
  const published = article.published ?? article.dateline?.date;
  const facts = [
    ...new Set([article.agency, article.publisher]),
    article.byline.length > 0 ? `by ${article.byline.join(", ")}` : null,
    published ? dateInWords(published) : "date unknown",
    place,
    article.url,
  ];
  const line = facts.filter((fact) => fact !== null && fact !== undefined).map(printable);
  const title = article.title
    ? printable(article.title).split(" ").map(paint.strong).join(" ")
    : "No headline";
  return `${wrap(title, width)}\n${paint.faint(wrap(line.join(" · "), width))}`;
}

function section({ paint }: View, title: string, body: string): string {
  return body === "" ? "" : `${paint.heading(title)}\n\n${body}`;
}

function noticesInWords({ record, paint, width }: View): string {
  return record.notices
    .map(({ code, message }) => wrap(`${paint.warning(printable(code))}: ${printable(message)}`, width, "  "))
    .join("\n");
}

function sumOf({ statements, events, actors, places, article }: ReadoutRecord): string {
  const counts = [
    count(statements.length, "statement"),
    count(events.length, "event"),
    count(actors.length, "actor"),
    count(places.length, "place"),
  ].join(", ");
  const dropped = article.dropped.length;
  return dropped === 0 ? counts : `${counts}; ${count(dropped, "piece")} of furniture left out`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

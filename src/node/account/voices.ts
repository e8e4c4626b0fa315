import type { Actor } from "../../core/model/actor.ts";
import type { ReadoutRecord } from "../../core/model/record.ts";
import type { Statement } from "../../core/model/statement.ts";
import { printable } from "../output/printable.ts";
import type { Paint } from "./paint.ts";

/** A record with what is looked up in it by id, and how to paint it. */
export interface View {
  readonly record: ReadoutRecord;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly statements: ReadonlyMap<string, Statement>;
  readonly paint: Paint;
  readonly width: number;
}

/** Prepares a record for its account. */
export function viewOf(record: ReadoutRecord, paint: Paint, width: number): View {
  return {
    record,
    actors: new Map(record.actors.map((actor) => [actor.id, actor])),
    statements: new Map(record.statements.map((statement) => [statement.id, statement])),
    paint,
    width,
  };
}

/**
 * Names the voices that a statement comes through, from its speaker to the report itself.
 *
 *     Dong Jun (CHN GOV) > TASS (RUS JRN) > UPI
 *     speaker              via              report
 */
export function voicesOf(view: View, statement: Statement): string {
  const { agency, publisher } = view.record.article;
  const report = [...new Set([agency, publisher])].filter((name) => name !== null).map(printable);
  return [...voicesInside(view, statement), ...report].join(" > ");
}

/** Names the voices that claim an event, innermost first: `Antony Blinken > U.S. State Department`. */
export function claimants(view: View, statementIds: readonly string[]): string {
  const names = statementIds.flatMap((id) => {
    const statement = view.statements.get(id);
    return statement ? [speakerOf(view, statement), ...carriersOf(view, statement)] : [];
  });
  return names.join(" > ");
}

function voicesInside(view: View, statement: Statement): string[] {
  const voices: string[] = [];
  const seen = new Set<string>();
  for (let said: Statement | undefined = statement; said && !seen.has(said.id); ) {
    seen.add(said.id);
    voices.push(speakerOf(view, said), ...carriersOf(view, said));
    said = said.within === null ? undefined : view.statements.get(said.within);
  }
  return voices;
}

function speakerOf(view: View, { speaker, source }: Statement): string {
  const actor = speaker === null ? undefined : view.actors.get(speaker);
  if (actor) return nameOf(view, actor);
  return source ? wordsOf(view, source.start, source.end) : view.paint.faint("nobody named");
}

function carriersOf(view: View, { via }: Statement): string[] {
  return via.map((carrier) => {
    const actor = carrier.actor === null ? undefined : view.actors.get(carrier.actor);
    return actor ? nameOf(view, actor) : wordsOf(view, carrier.start, carrier.end);
  });
}

/** Writes an actor with its country and sector: `Sergei Shoigu (RUS GOV)`. */
function nameOf({ paint }: View, actor: Actor): string {
  const code = printable([actor.country, actor.sector].filter(Boolean).join(" "));
  const name = paint.actor(printable(actor.name));
  return code === "" ? name : `${name} ${paint.faint(`(${code})`)}`;
}

/** Writes several actors, by id. */
export function namesOf(view: View, ids: readonly string[]): string {
  return ids
    .map((id) => view.actors.get(id))
    .map((actor) => (actor ? nameOf(view, actor) : "unknown"))
    .join(", ");
}

function wordsOf({ record }: View, start: number, end: number): string {
  return printable(record.article.text.slice(start, end));
}

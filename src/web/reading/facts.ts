import type { Actor } from "../../core/model/actor.ts";
import type { EventRecord } from "../../core/model/event.ts";
import type { ReadoutRecord } from "../../core/model/record.ts";
import type { Span } from "../../core/model/span.ts";
import type { Statement } from "../../core/model/statement.ts";
import type { Layer, Part, Role } from "./segments.ts";

/** What a record claims, with all the words that it stands on. */
export interface Fact {
  readonly id: string;
  readonly layer: Exclude<Layer, "search">;
  readonly parts: readonly Part[];
  /** The words that stand for it in a permanent link. */
  readonly anchor: Span;
  /** Says the same of it whenever the report is read, ids or no ids: `event:CONSULT:120-168`. */
  readonly key: string;
}

/** Lists the statements and events of a record in the order of their words. */
export function factsOf({ statements, events }: ReadoutRecord): readonly Fact[] {
  const facts = [...statements.map(statementFact), ...events.map(eventFact)];
  return facts.sort((a, b) => firstOf(a) - firstOf(b) || a.anchor.end - b.anchor.end);
}

/** Lists the actors of a record as facts, in the order of their first mentions. */
export function actorFacts({ actors }: ReadoutRecord): readonly Fact[] {
  return actors.map(actorFact);
}

/** Finds what a permanent link points to: the fact with just these words, else the one with the closest. */
export function factAtSpan(facts: readonly Fact[], { start, end }: Span): Fact | undefined {
  const distance = ({ anchor }: Fact) => Math.abs(anchor.start - start) + Math.abs(anchor.end - end);
  const touching = facts.filter(({ anchor }) => anchor.start < end && start < anchor.end);
  return touching.sort((a, b) => distance(a) - distance(b))[0];
}

function statementFact(statement: Statement): Fact {
  const { id, source, cue, content, via, kind } = statement;
  const part = partOf(id, "statement");
  const parts = [
    ...(source ? [part("source", source)] : []),
    ...(cue ? [part("cue", cue)] : []),
    ...content.map((span) => part("content", span)),
    ...via.map((span) => part("via", span)),
  ];
  return fact(id, "statement", kind, parts, content[0] ?? cue ?? source);
}

function eventFact({ id, type, evidence }: EventRecord): Fact {
  return fact(id, "event", type, evidence.map(partOf(id, "event").bind(null, "evidence")), evidence[0]);
}

function actorFact({ id, kind, mentions }: Actor): Fact {
  return fact(id, "actor", kind, mentions.map(partOf(id, "actor").bind(null, "mention")), mentions[0]);
}

function fact(
  id: string,
  layer: Fact["layer"],
  kind: string,
  parts: readonly Part[],
  anchor: Span | null | undefined,
): Fact {
  const { start, end } = anchor ?? { start: 0, end: 0 };
  return { id, layer, parts, anchor: { start, end }, key: `${layer}:${kind}:${start}-${end}` };
}

function partOf(id: string, layer: Layer): (role: Role, span: Span) => Part {
  return (role, { start, end }) => ({ fact: id, layer, role, start, end });
}

function firstOf({ parts }: Fact): number {
  return Math.min(...parts.map(({ start }) => start));
}

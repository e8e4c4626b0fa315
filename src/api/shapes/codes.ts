import * as z from "zod";
import type { EventStatus, EventType } from "../../core/model/event.ts";
import type { Statement } from "../../core/model/statement.ts";
import { layers } from "../../store/query/filter.ts";

/** Names each code of a type once: one that is missing or too many does not compile. */
function codes<Code extends string>(known: Readonly<Record<Code, true>>) {
  return z.enum(Object.keys(known) as [Code, ...Code[]]);
}

export const eventType = codes<EventType>({
  AGREE: true,
  CONSULT: true,
  SUPPORT: true,
  CONCEDE: true,
  COOPERATE: true,
  AID: true,
  RETREAT: true,
  REQUEST: true,
  ACCUSE: true,
  REJECT: true,
  THREATEN: true,
  PROTEST: true,
  SANCTION: true,
  MOBILIZE: true,
  COERCE: true,
  ASSAULT: true,
});

export const eventStatus = codes<EventStatus>({
  occurred: true,
  historical: true,
  future: true,
  hypothetical: true,
  negated: true,
});

export const layer = z.enum(layers);

export const statementKind = codes<Statement["kind"]>({ direct: true, indirect: true, mixed: true });

export const statementClass = codes<Statement["class"]>({
  speech: true,
  writing: true,
  thought: true,
  intention: true,
  perception: true,
});

export const polarity = codes<Statement["polarity"]>({ positive: true, negated: true });
export const strength = codes<Statement["strength"]>({ strong: true, weak: true });
export const quad = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);

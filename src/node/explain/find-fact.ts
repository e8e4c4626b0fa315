import type { Actor } from "../../core/model/actor.ts";
import { ReadoutError } from "../../core/model/error.ts";
import type { EventRecord } from "../../core/model/event.ts";
import type { ReadoutRecord } from "../../core/model/record.ts";
import type { Span } from "../../core/model/span.ts";
import type { Statement } from "../../core/model/statement.ts";

/** Something that a record says, with what kind of thing it is. */
export type Fact =
  | { readonly kind: "event"; readonly fact: EventRecord }
  | { readonly kind: "statement"; readonly fact: Statement }
  | { readonly kind: "actor"; readonly fact: Actor };

/** Returns all that a record says and that can be explained. */
export function factsOf({ events, statements, actors }: ReadoutRecord): readonly Fact[] {
  return [
    ...events.map((fact): Fact => ({ kind: "event", fact })),
    ...statements.map((fact): Fact => ({ kind: "statement", fact })),
    ...actors.map((fact): Fact => ({ kind: "actor", fact })),
  ];
}

/** Returns the fact with an id. @throws ReadoutError `no-such-id`, which tells the ids that there are */
export function findFact(record: ReadoutRecord, id: string): Fact {
  const found = factsOf(record).find(({ fact }) => fact.id === id);
  if (found) return found;
  const { events, statements, actors } = record;
  const ranges = [rangeOf("events", events), rangeOf("statements", statements), rangeOf("actors", actors)];
  throw new ReadoutError(
    "no-such-id",
    `nothing in the record has the id ${id}. There are ${ranges.join(", ")}.`,
  );
}

/** `events e1 to e7`. */
function rangeOf(what: string, facts: readonly { readonly id: string }[]): string {
  const [first, last] = [facts[0], facts.at(-1)];
  if (!first || !last) return `no ${what}`;
  return first === last ? `${what} ${first.id}` : `${what} ${first.id} to ${last.id}`;
}

/** The words that a fact stands on: what two readings are compared by. */
export function groundOf({ kind, fact }: Fact): readonly Span[] {
  if (kind === "event") return fact.evidence.slice(0, 1);
  if (kind === "actor") return fact.mentions.slice(0, 1);
  return [...(fact.cue ? [fact.cue] : []), ...fact.content];
}

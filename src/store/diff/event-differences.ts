import type { EventRecord } from "../../core/model/event.ts";
import type { ReadoutRecord } from "../../core/model/record.ts";
import { overlaps } from "../../core/text/span.ts";

/** An event that one coding of a report has and another has not, or has otherwise. */
export interface EventDifference {
  readonly kind: "gained" | "lost" | "changed";
  readonly before?: EventFacts;
  readonly after?: EventFacts;
  /** Fields that differ, of a changed one. */
  readonly fields: readonly (keyof EventFacts)[];
}

/** An event with names in place of ids, which differ between codings where nothing else does. */
export interface EventFacts {
  readonly id: string;
  readonly type: string;
  readonly mode: string;
  readonly status: string;
  readonly actors: string;
  readonly recipients: string;
  readonly time: string;
  readonly place: string;
  readonly voices: string;
  /** The words that tell it; empty without text. */
  readonly words: string;
}

/** Fields that make two events differ; the id is a number of order, and words are what they are matched by. */
const compared = ["type", "mode", "status", "actors", "recipients", "time", "place", "voices"] as const;

interface Found {
  readonly event: EventRecord;
  readonly facts: EventFacts;
}

/**
 * Compares the events of two codings of one text. Events belong together that are told by the same words: those that
 * are equal first, then those of one type.
 */
export function eventDifferences(before: ReadoutRecord, after: ReadoutRecord): readonly EventDifference[] {
  const old = factsOf(before);
  const fresh = factsOf(after);
  const changed: EventDifference[] = [];
  for (const isPair of [isEqual, isOneType, isOneTrigger])
    for (const was of [...old]) {
      const is = [...fresh].find((candidate) => isPair(was, candidate));
      if (!is) continue;
      old.delete(was);
      fresh.delete(is);
      const fields = compared.filter((field) => was.facts[field] !== is.facts[field]);
      if (fields.length > 0) changed.push({ kind: "changed", before: was.facts, after: is.facts, fields });
    }
  return [
    ...[...fresh].map(({ facts }) => ({ kind: "gained", after: facts, fields: [] }) as const),
    ...[...old].map(({ facts }) => ({ kind: "lost", before: facts, fields: [] }) as const),
    ...changed,
  ];
}

function isOneTrigger(a: Found, b: Found): boolean {
  const [one, other] = [a.event.evidence[0], b.event.evidence[0]];
  return one !== undefined && other !== undefined && overlaps(one, other);
}

function isOneType(a: Found, b: Found): boolean {
  return isOneTrigger(a, b) && a.facts.type === b.facts.type;
}

function isEqual(a: Found, b: Found): boolean {
  return isOneTrigger(a, b) && compared.every((field) => a.facts[field] === b.facts[field]);
}

function factsOf({ article, actors, places, statements, events }: ReadoutRecord): Set<Found> {
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  const namesOf = (ids: readonly string[]) => ids.map((id) => names.get(id) ?? "?").join(", ");
  return new Set(
    events.map((event) => {
      const { id, type, status, mode, time } = event;
      const speakers = event.assertedBy.map(
        (voice) => statements.find((each) => each.id === voice)?.speaker ?? "?",
      );
      const [trigger] = event.evidence;
      return {
        event,
        facts: {
          id,
          type,
          mode: mode.join(", "),
          status,
          actors: namesOf(event.actors),
          recipients: namesOf(event.recipients),
          time: time ? (time.start === time.end ? time.start : `${time.start}/${time.end}`) : "",
          place: places.find((place) => place.id === event.place)?.name ?? "",
          voices: namesOf(speakers),
          words: trigger ? article.text.slice(trigger.start, trigger.end) : "",
        },
      };
    }),
  );
}

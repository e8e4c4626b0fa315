import type { Actor } from "../../src/core/model/actor.ts";
import type { EventRecord, EventType } from "../../src/core/model/event.ts";
import type { ReadoutRecord } from "../../src/core/model/record.ts";
import type { Span } from "../../src/core/model/span.ts";
import type { Statement } from "../../src/core/model/statement.ts";
import { contains, overlaps } from "../../src/core/text/span.ts";

/**
 * Finds words by what stands around them: `find(record, "the Russian defense chief said", "said")`.
 * Offsets of a record are those of the cleaned text, so checks name words, never numbers.
 *
 * @throws Error where the text has no such words: then the check itself cannot be made
 */
export function find({ article }: ReadoutRecord, context: string, words = context): Span {
  const from = article.text.indexOf(context);
  const start = from + context.indexOf(words);
  if (from < 0 || start < from) throw new Error(`the article lacks '${words}' in '${context}'`);
  return { start, end: start + words.length };
}

/** Returns whom words refer to: the narrowest mention around them, else one inside them. */
export function actorAt({ actors }: ReadoutRecord, words: Span): Actor | undefined {
  const mentions = actors.flatMap((actor) => actor.mentions.map((mention) => ({ actor, mention })));
  const size = ({ mention }: (typeof mentions)[number]) => mention.end - mention.start;
  const around = mentions.filter(({ mention }) => contains(mention, words)).sort((a, b) => size(a) - size(b));
  const inside = mentions.filter(({ mention }) => contains(words, mention)).sort((a, b) => size(b) - size(a));
  return (around[0] ?? inside[0])?.actor;
}

/** Returns who speaks with the words as source, or whom the words mention. */
export function personAt(record: ReadoutRecord, words: Span): Actor | undefined {
  const statement = record.statements.find(({ source }) => source && overlaps(source, words));
  return actorById(record, statement?.speaker ?? null) ?? actorAt(record, words);
}

export function actorById({ actors }: ReadoutRecord, id: string | null): Actor | undefined {
  return actors.find((actor) => actor.id === id);
}

/** Returns the statements whose content touches the words. */
export function statementsOver({ statements }: ReadoutRecord, words: Span): readonly Statement[] {
  return statements.filter(({ content }) => content.some((span) => overlaps(span, words)));
}

/** Returns the statement whose cue touches the words. */
export function statementWithCue({ statements }: ReadoutRecord, words: Span): Statement | undefined {
  return statements.find(({ cue }) => cue !== null && overlaps(cue, words));
}

/** Returns the events that any of the words are evidence for. */
export function eventsOver({ events }: ReadoutRecord, ...words: readonly Span[]): readonly EventRecord[] {
  return events.filter(({ evidence }) => evidence.some((span) => words.some((each) => overlaps(span, each))));
}

/** Returns the countries of actors, members of joint actors (*both leaders*) included. */
export function countriesOf(record: ReadoutRecord, ids: readonly string[]): ReadonlySet<string> {
  const countries = new Set<string>();
  for (const id of ids) {
    const actor = actorById(record, id);
    if (actor?.country) countries.add(actor.country);
    for (const member of actor?.members ?? []) {
      const country = actorById(record, member)?.country;
      if (country) countries.add(country);
    }
  }
  return countries;
}

/** Returns the events of a type that have all the countries among their sides. */
export function eventsBetween(
  record: ReadoutRecord,
  type: EventType,
  ...countries: readonly string[]
): readonly EventRecord[] {
  return record.events.filter((event) => {
    const sides = countriesOf(record, [...event.actors, ...event.recipients]);
    return event.type === type && countries.every((country) => sides.has(country));
  });
}

/** Returns every span that a record claims something about. */
export function claimedSpans(record: ReadoutRecord): readonly Span[] {
  const { actors, places, times, statements, events } = record;
  return [
    ...actors.flatMap(({ mentions }) => mentions),
    ...places.flatMap(({ mentions }) => mentions),
    ...times,
    ...statements.flatMap(({ source, cue, content, via }) => [source, cue, ...content, ...via]),
    ...events.flatMap(({ evidence }) => evidence),
  ].filter((span) => span !== null);
}

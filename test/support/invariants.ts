import assert from "node:assert/strict";
import type { ReadoutRecord } from "../../src/core/model/record.ts";
import type { Span } from "../../src/core/model/span.ts";
import { claimedSpans } from "../seed/lookup.ts";

/** Asserts what holds for every record, whatever was read. */
export function assertSound(record: ReadoutRecord): void {
  const { article, actors, places, times, statements, events, notices } = record;
  const { text, blocks } = article;

  for (const span of [...claimedSpans(record), ...blocks]) assertInside(text, span);
  if (article.dateline) assertInside(text, article.dateline);
  for (const { start, end } of notices)
    if (start !== undefined && end !== undefined) assertInside(text, { start, end });

  // Blocks stand one after another, a blank line between them, and leave nothing out.
  let end = 0;
  for (const [index, block] of blocks.entries()) {
    assert.equal(text.slice(end, block.start), index === 0 ? "" : "\n\n", "between blocks");
    end = block.end;
  }
  assert.equal(end, text.length, "after the last block");

  const known = {
    actor: idsOf("a", actors),
    place: idsOf("p", places),
    time: idsOf("t", times),
    statement: idsOf("s", statements),
  };
  idsOf("e", events);
  const refers = (what: keyof typeof known, id: string | null) =>
    assert.ok(id === null || known[what].has(id), `${what} ${id} is not in the record`);

  refers("place", article.dateline?.place ?? null);
  for (const { memberOf, members = [] } of actors)
    for (const id of [memberOf, ...members]) refers("actor", id);
  for (const { speaker, addressees, via, within, time, place } of statements) {
    for (const id of [speaker, ...addressees, ...via.map(({ actor }) => actor)]) refers("actor", id);
    refers("statement", within);
    refers("time", time);
    refers("place", place);
  }
  for (const event of events) {
    for (const id of [...event.actors, ...event.recipients]) refers("actor", id);
    for (const id of event.assertedBy) refers("statement", id);
    refers("place", event.place);
    assert.ok(event.evidence.length > 0, `${event.id} has no evidence`);
    assert.ok(event.confidence >= 0 && event.confidence <= 1, `confidence ${event.confidence}`);
    assert.ok(Math.abs(event.score) <= 10, `score ${event.score}`);
  }
  for (const { content } of statements) assert.ok(content.length > 0, "a statement without content");
}

function assertInside(text: string, { start, end }: Span): void {
  assert.ok(
    Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= text.length,
    `[${start}, ${end}) does not lie in a text of ${text.length}`,
  );
}

/** Asserts that ids are `a1`, `a2`, … in order, and returns them. */
function idsOf(letter: string, facts: readonly { readonly id: string }[]): ReadonlySet<string> {
  assert.deepEqual(
    facts.map(({ id }) => id),
    facts.map((_, index) => `${letter}${index + 1}`),
  );
  return new Set(facts.map(({ id }) => id));
}

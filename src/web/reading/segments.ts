import type { Span } from "../../core/model/span.ts";

/** What a highlight belongs to; `search` are the words that somebody looks for. */
export type Layer = "actor" | "statement" | "event" | "search";

/** What its words are in the fact: the words that name a speaker, what was said, where an event is told. */
export type Role = "mention" | "source" | "cue" | "content" | "via" | "evidence" | "match";

/** A stretch of text that belongs to a fact. */
export interface Part extends Span {
  /** Id of the fact in its record, `s3`. */
  readonly fact: string;
  readonly layer: Layer;
  readonly role: Role;
}

/** A part as it lies over one segment. */
export interface Cover {
  readonly part: Part;
  /** Whether the part begins, or ends, with this segment. */
  readonly opens: boolean;
  readonly closes: boolean;
}

/** A piece of text over which everything is alike. */
export interface Segment extends Span {
  readonly covers: readonly Cover[];
}

/**
 * Cuts a block of text wherever a part begins or ends, so that parts may overlap in any way and none hides another.
 *
 *     Dong said it is important      Dong: actor, source     said: cue     it is important: content
 *     [--]                           two covers over one segment
 *
 * Written one after the other, the segments are the block, letter for letter. Parts outside the block are left out,
 * those that reach over its edge are cut there.
 */
export function cutIntoSegments(block: Span, parts: readonly Part[]): readonly Segment[] {
  const inside = parts.filter(({ start, end }) => start < end && start < block.end && end > block.start);
  const edges = new Set([block.start, block.end]);
  for (const { start, end } of inside) {
    edges.add(Math.max(start, block.start));
    edges.add(Math.min(end, block.end));
  }
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(1).map((end, i) => {
    const start = sorted[i] ?? end;
    return { start, end, covers: coversOf(inside, start, end) };
  });
}

function coversOf(parts: readonly Part[], start: number, end: number): readonly Cover[] {
  return parts
    .filter((part) => part.start <= start && end <= part.end)
    .map((part) => ({ part, opens: part.start === start, closes: part.end === end }));
}

/**
 * Names the facts below a point of the text, the closest one first: who points at a word inside a quotation inside a
 * statement means the word's.
 */
export function factsAt(covers: readonly Cover[]): readonly string[] {
  const byLength = [...covers].sort((a, b) => lengthOf(a.part) - lengthOf(b.part));
  return [...new Set(byLength.filter(({ part }) => part.layer !== "search").map(({ part }) => part.fact))];
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}

import type { GazetteerEntry } from "../lexicon/gazetteer.ts";
import { placeKey } from "../lexicon/gazetteer.ts";
import type { Span } from "../model/span.ts";
import { type PlaceContext, prominence, scoreIn, votesOf } from "./rank.ts";

/** A mention with the places that its name may stand for. */
export interface NamedPlace extends Span {
  readonly name: string;
  readonly entries: readonly GazetteerEntry[];
}

/** What a mention was resolved to, and how far ahead of the next best that is. */
export interface Resolution {
  readonly entry: GazetteerEntry;
  /** In powers of ten of inhabitants; Infinity where nothing else bears the name. */
  readonly margin: number;
}

/**
 * Decides what each mention of a report stands for.
 *
 *     Alexandria, Louisiana … Alexandria police      both are the one in Louisiana
 *
 * Countries and regions named in the report draw its towns to themselves, *X, Y* decides, and a name has one
 * sense in one report. Undefined where the gazetteer has nothing.
 */
export function resolvePlaces(text: string, mentions: readonly NamedPlace[]): (Resolution | undefined)[] {
  const context = contextOf(mentions);
  const containers = mentions.map((mention, i) => containerOf(text, mention, mentions, i));
  const bySense = new Map<string, number[]>();
  for (const [i, { name }] of mentions.entries()) {
    const key = placeKey(name);
    bySense.set(key, [...(bySense.get(key) ?? []), i]);
  }
  const resolved: (Resolution | undefined)[] = mentions.map(() => undefined);
  for (const indices of bySense.values()) {
    const entries = mentions[indices[0] ?? 0]?.entries ?? [];
    const holders = indices.map((i) => containers[i] ?? []);
    const best = bestOf(entries, context, holders);
    for (const i of indices) resolved[i] = best;
  }
  return resolved;
}

function bestOf(
  entries: readonly GazetteerEntry[],
  context: PlaceContext,
  holders: readonly (readonly GazetteerEntry[])[],
): Resolution | undefined {
  const scored = entries
    .map((entry) => ({ entry, score: scoreIn(entry, context, holders) }))
    .sort((a, b) => b.score - a.score);
  const [best, ...rest] = scored;
  if (!best) return undefined;
  const rival = rest.find(({ entry }) => !isSameSpot(entry, best.entry));
  return { entry: best.entry, margin: rival ? best.score - rival.score : Number.POSITIVE_INFINITY };
}

/** A city and the region around it do not compete. */
function isSameSpot(a: GazetteerEntry, b: GazetteerEntry): boolean {
  return Math.abs(a.lat - b.lat) < 1.5 && Math.abs(a.lon - b.lon) < 2;
}

/** Countries and regions that the report names beyond doubt. */
function contextOf(mentions: readonly NamedPlace[]): PlaceContext {
  const context = { countries: new Map<string, number>(), regions: new Map<string, number>() };
  for (const { entries } of mentions) {
    const ranked = [...entries].sort((a, b) => prominence(b) - prominence(a));
    const [first, second] = ranked;
    if (!first) continue;
    const clear = !second || prominence(first) - prominence(second) > 1.5 || isSameSpot(first, second);
    if (clear) votesOf(first, context);
  }
  return context;
}

/** Returns what the next name could be, where it follows as in *Paris, Texas* or *Homs in Syria*. */
function containerOf(
  text: string,
  mention: NamedPlace,
  mentions: readonly NamedPlace[],
  index: number,
): readonly GazetteerEntry[] | undefined {
  const next = mentions[index + 1];
  if (!next || next.start < mention.end) return undefined;
  const between = text.slice(mention.end, next.start);
  if (!/^(?:\s*,\s*(?:in\s+)?|\s+in\s+|\s*\()$/u.test(between)) return undefined;
  return next.entries.filter(({ feature }) => feature !== "city");
}

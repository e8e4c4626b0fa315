import { type GazetteerEntry, placeKey } from "../lexicon/gazetteer.ts";
import type { Span } from "../model/span.ts";
import { type Context, contextOf, excess, prominence, type Support, scoreIn, supportOf } from "./rank.ts";

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

/** All mentions of one name: a name has one sense in one report. */
interface Sense {
  readonly mentions: readonly number[];
  readonly entries: readonly GazetteerEntry[];
  /** For each mention in the form *X, Y*, what Y may be. */
  readonly holders: readonly (readonly GazetteerEntry[])[];
  /** The name itself stands after a comma for what a town lies in: *Buffalo, New York*. */
  readonly holds: boolean;
}

type Scored = readonly { readonly entry: GazetteerEntry; readonly score: number }[];

const nothing: Support = { countries: new Map(), regions: new Map(), points: [] };

/** Rounds in which senses are weighed against each other. */
const rounds = 2;

/**
 * Decides what each mention of a report stands for.
 *
 *     Alexandria, Louisiana … Alexandria police      both are the one in Louisiana
 *
 * What else is named draws a town to its country and region, *X, Y* decides, and a name has one sense in one
 * report. Undefined where the gazetteer has nothing.
 */
export function resolvePlaces(
  text: string,
  mentions: readonly NamedPlace[],
  peoples: readonly GazetteerEntry[] = [],
): (Resolution | undefined)[] {
  const senses = sensesOf(text, mentions);
  const named = peoples.map((entry) => supportOf([{ entry, score: 1 }]));
  let scored: Scored[] = senses.map(({ entries }) =>
    entries.map((entry) => ({ entry, score: prominence(entry) })),
  );
  for (let round = 0; round < rounds; round++) {
    const supports = scored.map(supportOf);
    const context = contextOf([...named, ...supports]);
    scored = senses.map((sense, i) => scoresOf(sense, context, supports[i]));
  }
  const resolved: (Resolution | undefined)[] = mentions.map(() => undefined);
  const supports = scored.map(supportOf);
  const context = contextOf([...named, ...supports]);
  for (const [i, sense] of senses.entries()) {
    const isHeld = sense.holders.some((entries) => entries.length > 0);
    const best = bestOf(
      isHeld ? (scored[i] ?? []) : within(scored[i] ?? [], context, supports[i]),
      sense.holds,
    );
    for (const index of sense.mentions) resolved[index] = best;
  }
  return resolved;
}

function sensesOf(text: string, mentions: readonly NamedPlace[]): Sense[] {
  const byKey = new Map<string, number[]>();
  for (const [i, { name }] of mentions.entries()) {
    const key = placeKey(name);
    const same = byKey.get(key);
    if (same) same.push(i);
    else byKey.set(key, [i]);
  }
  return [...byKey.values()].map((indices) => ({
    mentions: indices,
    entries: rivals(mentions[indices[0] ?? 0]?.entries ?? []),
    holders: indices.map((i) => holderOf(text, mentions, i)),
    holds: indices.some((i) => holdsTown(text, mentions, i)),
  }));
}

/** Drops what bears the name of the country that it lies in: *Mexico* is no state of Mexico. */
function rivals(entries: readonly GazetteerEntry[]): readonly GazetteerEntry[] {
  const countries = new Set(
    entries.filter((entry) => entry.feature === "country").map((entry) => entry.country),
  );
  return entries.filter((entry) => entry.feature === "country" || !countries.has(entry.country));
}

function scoresOf({ entries, holders }: Sense, context: Context, own: Support = nothing): Scored {
  return entries.map((entry) => ({ entry, score: scoreIn(entry, context, own, holders) }));
}

/** Inhabitants, in powers of ten, below which a town is not known abroad by its name alone. */
const small = 5;

/** Weight of a state that a report is about: so many of its names stand there. */
const strong = 1.9;

/**
 * Drops small towns of states that nothing else speaks for where the report is about another: one about Mali that names
 * Nigeria nowhere means no *Léré* there, but one that the gazetteer lacks.
 */
function within(scored: Scored, { countries }: Context, own: Support = nothing): Scored {
  const isAbout = Math.max(
    0,
    ...[...countries].map(([country]) => excess(countries, own.countries, country)),
  );
  if (isAbout < strong) return scored;
  return scored.filter(({ entry }) => {
    const { country, seat } = entry;
    if (country === null || seat === "country" || prominence(entry) >= small) return true;
    return excess(countries, own.countries, country) > 0;
  });
}

function bestOf(scored: Scored, holds: boolean): Resolution | undefined {
  const [best, ...rest] = [...scored].sort((a, b) => b.score - a.score);
  if (!best) return undefined;
  const rival = rest.find(({ entry }) => !isSameSpot(entry, best.entry) && !isCityOf(entry, best.entry));
  const city = holds ? undefined : rest.find(({ entry }) => isCityOf(entry, best.entry));
  return {
    entry: city?.entry ?? best.entry,
    margin: rival ? best.score - rival.score : Number.POSITIVE_INFINITY,
  };
}

/** A bare name means the city before the region around it, *Aleppo, New York*, but for a small one: *Québec*. */
function isCityOf(city: GazetteerEntry, region: GazetteerEntry): boolean {
  if (region.feature !== "admin1" || city.feature !== "city") return false;
  if (region.country !== city.country || region.region !== city.region) return false;
  return city.population >= (city.seat === null ? 0.2 : 0.1) * region.population;
}

/** A city and the region around it do not compete. */
function isSameSpot(a: GazetteerEntry, b: GazetteerEntry): boolean {
  return Math.abs(a.lat - b.lat) < 1.5 && Math.abs(a.lon - b.lon) < 2;
}

function holdsTown(text: string, mentions: readonly NamedPlace[], index: number): boolean {
  const regions = holderOf(text, mentions, index - 1).filter(({ feature }) => feature === "admin1");
  const towns = mentions[index - 1]?.entries ?? [];
  return regions.some((region) =>
    towns.some((town) => town.country === region.country && town.region === region.region && town !== region),
  );
}

/** Returns what the next name could be, where it follows as in *Paris, Texas* or *Homs in Syria*. */
function holderOf(text: string, mentions: readonly NamedPlace[], index: number): readonly GazetteerEntry[] {
  const [mention, next] = [mentions[index], mentions[index + 1]];
  if (!mention || !next || next.start < mention.end) return [];
  const between = text.slice(mention.end, next.start);
  if (!/^(?:\s*,\s*(?:in\s+)?|\s+in\s+|\s*\()$/u.test(between)) return [];
  return next.entries.filter(({ feature }) => feature !== "city");
}

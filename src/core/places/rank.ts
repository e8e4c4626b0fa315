import type { GazetteerEntry } from "../lexicon/gazetteer.ts";

/** Prominence of what has no count of inhabitants, in powers of ten of them. */
const standing: Readonly<Record<string, number>> = {
  country: 8.8,
  continent: 8.5,
  town: 5.8,
  island: 6.5,
  site: 6.5,
  admin2: 4.3,
};

/** How much a capital gains: *Washington* is the city before the state. */
const capitalGain = 1.2;

/** Returns how likely a name means this place when nothing else is known: log10 of its inhabitants. */
export function prominence({ feature, population, seat }: GazetteerEntry): number {
  if (feature === "city") {
    const weight = Math.log10((seat === "region" ? population + 20_000 : population) + 500);
    return seat === "country" ? weight + capitalGain : weight;
  }
  if (feature === "admin1") return Math.log10(0.8 * population + 10_000);
  return standing[feature] ?? 7.5;
}

/**
 * How much the other names of a report speak for each country and first-level region.
 * A name that could be in several gives each its likelihood: *Athens, Columbus, Ohio* add up to Ohio.
 */
export interface Support {
  readonly countries: ReadonlyMap<string, number>;
  readonly regions: ReadonlyMap<string, number>;
}

/** One name's likelihood of lying in each country and region. */
export function supportOf(scored: readonly { entry: GazetteerEntry; score: number }[]): Support {
  const best = Math.max(...scored.map(({ score }) => score));
  const weights = scored.map(({ score }) => 10 ** (score - best));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const [countries, regions] = [new Map<string, number>(), new Map<string, number>()];
  for (const [i, { entry }] of scored.entries()) {
    const likelihood = (weights[i] ?? 0) / total;
    if (entry.country) raise(countries, entry.country, likelihood);
    if (entry.region) raise(regions, `${entry.country}.${entry.region}`, likelihood);
  }
  return { countries, regions };
}

function raise(map: Map<string, number>, key: string, value: number): void {
  map.set(key, Math.max(map.get(key) ?? 0, value));
}

/** Adds up the support of many names. */
export function sumOf(supports: readonly Support[]): Support {
  const [countries, regions] = [new Map<string, number>(), new Map<string, number>()];
  for (const support of supports) {
    for (const [key, value] of support.countries) countries.set(key, (countries.get(key) ?? 0) + value);
    for (const [key, value] of support.regions) regions.set(key, (regions.get(key) ?? 0) + value);
  }
  return { countries, regions };
}

/**
 * Scores a place in its report: its prominence, drawn up by what else is named there.
 *
 * @param own what the name itself adds to `all`, which does not count for it
 * @param holders for each mention in the form *X, Y*, what Y may be
 */
export function scoreIn(
  entry: GazetteerEntry,
  all: Support,
  own: Support,
  holders: readonly (readonly GazetteerEntry[])[],
): number {
  let score = prominence(entry);
  const { country, region } = entry;
  if (country !== null) score += countryGain * Math.min(1, excess(all.countries, own.countries, country) / 2);
  if (country !== null && region) {
    const near = excess(all.regions, own.regions, `${country}.${region}`);
    score += regionGain * Math.min(1, near / 1.5);
  }
  for (const holder of holders) score += Math.max(0, ...holder.map((y) => holds(y, entry)));
  return score;
}

const countryGain = 1.6;
const regionGain = 2;

function excess(all: ReadonlyMap<string, number>, own: ReadonlyMap<string, number>, key: string): number {
  return (all.get(key) ?? 0) - (own.get(key) ?? 0);
}

/** *Paris, Texas*: how strongly the second name says that the first is this place. */
function holds(holder: GazetteerEntry, entry: GazetteerEntry): number {
  if (holder.country === null || holder.country !== entry.country || holder === entry) return 0;
  if (holder.feature === "country") return 4;
  return holder.region !== null && holder.region === entry.region ? 6 : 0;
}

import type { GazetteerEntry } from "../lexicon/gazetteer.ts";

/** Prominence of what has no count of inhabitants, in powers of ten of them. */
const standing: ReadonlyMap<string, number> = new Map(
  Object.entries({
    country: 8.8,
    continent: 8.5,
    town: 5.8,
    island: 6.5,
    site: 6.5,
  }),
);

/** How much a capital gains: *Washington* is the city before the state. */
const capitalGain = 1.2;

/** Returns how likely a name means this place when nothing else is known: log10 of its inhabitants. */
export function prominence({ feature, population, seat }: GazetteerEntry): number {
  if (feature === "city") {
    const weight = Math.log10((seat === "region" ? population + 20_000 : population) + 500);
    return seat === "country" ? weight + capitalGain : weight;
  }
  if (feature === "admin2") return Math.log10(0.1 * population + 10_000);
  if (feature === "admin1") return Math.log10(0.8 * population + 10_000);
  return standing.get(feature) ?? 7.5;
}

/**
 * What a name says of where a report is: how likely it lies in each country and first-level region, and near
 * which points. *Athens, Columbus, Ohio* add up to Ohio.
 */
export interface Support {
  readonly countries: ReadonlyMap<string, number>;
  readonly regions: ReadonlyMap<string, number>;
  readonly points: readonly { readonly lat: number; readonly lon: number; readonly weight: number }[];
}

/** Least likelihood at which a place counts as a point. */
const leastWeight = 0.05;

/** One name's likelihood of lying in each country and region. */
export function supportOf(scored: readonly { entry: GazetteerEntry; score: number }[]): Support {
  const best = Math.max(...scored.map(({ score }) => score));
  const weights = scored.map(({ score }) => 10 ** (score - best));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const [countries, regions] = [new Map<string, number>(), new Map<string, number>()];
  const points: { lat: number; lon: number; weight: number }[] = [];
  for (const [i, { entry }] of scored.entries()) {
    const weight = (weights[i] ?? 0) / total;
    if (entry.country) raise(countries, entry.country, weight);
    if (entry.region) raise(regions, `${entry.country}.${entry.region}`, weight);
    if (isSpot(entry) && weight >= leastWeight) points.push({ lat: entry.lat, lon: entry.lon, weight });
  }
  return { countries, regions, points };
}

/** What is small enough for its point to say where it is. */
function isSpot({ feature }: GazetteerEntry): boolean {
  return spots.has(feature);
}

const spots = new Set(["city", "town", "admin2", "site", "island"]);

function raise(map: Map<string, number>, key: string, value: number): void {
  map.set(key, Math.max(map.get(key) ?? 0, value));
}

/** What all names of a report say together. */
export interface Context {
  readonly countries: ReadonlyMap<string, number>;
  readonly regions: ReadonlyMap<string, number>;
  readonly supports: readonly Support[];
}

/** Adds up the support of many names. */
export function contextOf(supports: readonly Support[]): Context {
  const [countries, regions] = [new Map<string, number>(), new Map<string, number>()];
  for (const support of supports) {
    for (const [key, value] of support.countries) countries.set(key, (countries.get(key) ?? 0) + value);
    for (const [key, value] of support.regions) regions.set(key, (regions.get(key) ?? 0) + value);
  }
  return { countries, regions, supports };
}

/**
 * Scores a place in its report: its prominence, drawn up by what else is named there.
 *
 * @param own the name's own support, which does not count for it
 * @param holders for each mention in the form *X, Y*, what Y may be
 */
export function scoreIn(
  entry: GazetteerEntry,
  context: Context,
  own: Support,
  holders: readonly (readonly GazetteerEntry[])[],
): number {
  let score = prominence(entry);
  const { country, region } = entry;
  if (country !== null)
    score += countryGain * Math.min(1, excess(context.countries, own.countries, country) / 2);
  if (country !== null && region) {
    const near = excess(context.regions, own.regions, `${country}.${region}`);
    score += regionGain * Math.min(1, near / 1.5);
  }
  if (isSpot(entry)) score += nearGain * Math.min(1, nearness(entry, context, own) / 1.5);
  for (const holder of holders) score += Math.max(0, ...holder.map((y) => holds(y, entry)));
  return score;
}

const countryGain = 1.6;
const regionGain = 2;
const nearGain = 3;
/** Distance in kilometres over which what another name says fades. */
const reach = 60;

/** Returns what all names but one say for a country or region. */
export function excess(
  all: ReadonlyMap<string, number>,
  own: ReadonlyMap<string, number>,
  key: string,
): number {
  return (all.get(key) ?? 0) - (own.get(key) ?? 0);
}

/** Returns how many other names lie near a place, each counted less the farther it is. */
function nearness({ lat, lon }: GazetteerEntry, { supports }: Context, own: Support): number {
  let sum = 0;
  for (const support of supports) {
    if (support === own) continue;
    let closest = 0;
    for (const point of support.points) {
      if (Math.abs(point.lat - lat) > 4) continue;
      const near = point.weight * Math.exp(-kilometres(lat, lon, point.lat, point.lon) / reach);
      if (near > closest) closest = near;
    }
    sum += closest;
  }
  return sum;
}

/** Returns about how far two points lie apart that are near each other. */
function kilometres(lat1: number, lon1: number, lat2: number, lon2: number): number {
  const [dLat, dLon] = [lat1 - lat2, (lon1 - lon2) * Math.cos((lat1 * Math.PI) / 180)];
  return 111.2 * Math.hypot(dLat, dLon);
}

/** *Paris, Texas*: how strongly the second name says that the first is this place. */
function holds(holder: GazetteerEntry, entry: GazetteerEntry): number {
  if (holder.country === null || holder.country !== entry.country || holder === entry) return 0;
  if (holder.feature === "country") return 4;
  return holder.region !== null && holder.region === entry.region ? 6 : 0;
}

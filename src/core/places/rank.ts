import type { GazetteerEntry } from "../lexicon/gazetteer.ts";

/** How often a report names each country and each first-level region (`USA.LA`). */
export interface PlaceContext {
  readonly countries: Map<string, number>;
  readonly regions: Map<string, number>;
}

/** Prominence of what has no count of inhabitants, in powers of ten of them. */
const standing: Readonly<Record<string, number>> = { country: 8.8, continent: 8.5, town: 5.8, admin2: 4.3 };

/** Returns how likely a name means this place when nothing else is known: log10 of its inhabitants. */
export function prominence({ feature, population, seat }: GazetteerEntry): number {
  if (feature === "city") {
    const weight = seat === "country" ? 3 * population : seat === "region" ? population + 20_000 : population;
    return Math.log10(weight + 500);
  }
  if (feature === "admin1") return Math.log10(0.8 * population + 10_000);
  return standing[feature] ?? 7.5;
}

/** Counts a place that is named beyond doubt towards its country and region. */
export function votesOf(entry: GazetteerEntry, { countries, regions }: PlaceContext): void {
  if (!entry.country) return;
  const weight = entry.feature === "country" ? 1 : 0.7;
  countries.set(entry.country, (countries.get(entry.country) ?? 0) + weight);
  if (entry.region === null || entry.region === "") return;
  const region = `${entry.country}.${entry.region}`;
  regions.set(region, (regions.get(region) ?? 0) + 1);
}

/**
 * Scores a place in its report: its prominence, drawn up by the countries and regions named there.
 *
 * @param holders for each mention in the form *X, Y*, what Y may be
 */
export function scoreIn(
  entry: GazetteerEntry,
  context: PlaceContext,
  holders: readonly (readonly GazetteerEntry[])[],
): number {
  let score = prominence(entry);
  if (entry.feature === "country") return score;
  const named = entry.country === null ? 0 : (context.countries.get(entry.country) ?? 0);
  if (named > 0) score += 1.2 + 0.8 * Math.min(1, named / 3);
  const region = context.regions.get(`${entry.country}.${entry.region}`) ?? 0;
  if (region > 0 && entry.feature !== "admin1") score += 1 + 0.5 * Math.min(1, region / 3);
  for (const holder of holders) score += Math.max(0, ...holder.map((y) => holds(y, entry)));
  return score;
}

/** *Paris, Texas*: how strongly the second name says that the first is this place. */
function holds(holder: GazetteerEntry, entry: GazetteerEntry): number {
  if (holder.country === null || holder.country !== entry.country) return 0;
  if (holder.feature === "country") return 4;
  return holder.region !== null && holder.region === entry.region && holder !== entry ? 6 : 0;
}

import { hashText } from "../language/hash.ts";
import { wordingOf } from "./copies.ts";
import { isVague, type When } from "./days.ts";
import { isWide } from "./place-score.ts";
import { type Profile, profileOf } from "./profile.ts";
import type { ToldEvent } from "./told-event.ts";

/** Days to a bucket of acts whose day is told, and of those told as background without one. */
const fine = 4;
const coarse = 16;

/** Most places in time that an event is filed under: an act of "last year" is compared in its first months only. */
const mostBuckets = 4;

/**
 * Returns the keys under which an event is filed: two that share none are not compared, so that time grows with the
 * archive and not with its square. A store that keeps them finds whatever new reports may touch: some six to an event,
 * hashes of 32 bits, not negative.
 *
 *     Tokayev met Mirziyoyev in Astana on 11 March 2024
 *     +|f4948|KAZ|UZB  +|f4948|@Astana|KAZ  +|f4948|KAZ/tokiev, kasimjomart  +|c1237|@Astana|KAZ|UZB …
 */
export function anchorsOf(told: ToldEvent): readonly number[] {
  return anchors(profileOf(told, told.report));
}

/** Returns the keys of an event that is prepared for comparison. */
export function anchors(profile: Profile): readonly number[] {
  return [...new Set(namesOf(profile).map((name) => hashText(name, 0) >>> 0))];
}

function namesOf(profile: Profile): readonly string[] {
  const { when, told } = profile;
  const sign = told.quad <= 2 ? "+" : "-";
  const at = featuresOf(profile);
  const wide = isRich(profile) ? richFeaturesOf(profile) : [];
  const names = [`=|${wordingOf(profile)}`];
  if (!when) return [...names, ...[...at, ...wide].map((feature) => `${sign}|${feature}`)];
  for (const bucket of bucketsOf(when, 1, 1, fine))
    for (const each of at) names.push(`${sign}|f${bucket}|${each}`);
  // A report of today tells what was some days ago: it looks back, the others wait to be found.
  const back = when.basis === "stated" ? 0 : coarse;
  for (const bucket of bucketsOf(when, back, 0, coarse))
    for (const each of wide) names.push(`${sign}|c${bucket}|${each}`);
  return names;
}

function bucketsOf(when: When, before: number, after: number, size: number): readonly number[] {
  const slack = isVague(when) ? 0 : 1;
  const first = Math.floor((when.first - before * slack) / size);
  const last = Math.min(Math.floor((when.last + after * slack) / size), first + mostBuckets - 1);
  return Array.from({ length: Math.max(1, last - first + 1) }, (_, i) => first + i);
}

/** What an event of some day is found by: its place, a pair of lands, whoever is named; else its land and type. */
function featuresOf({ told, everybody }: Profile): readonly string[] {
  const { place, type } = told;
  const features: string[] = [];
  if (place) features.push(isWide(place) ? `@${place.country ?? place.name}|${type}` : sceneKey(place));
  const lands = landsOf(everybody);
  for (const [i, land] of lands.entries())
    for (const other of lands.slice(i + 1)) features.push(`${land}|${other}`);
  for (const { kind, key } of everybody) if (kind === "person" || kind === "body") features.push(key);
  for (const land of lands) features.push(`${land}|${type}`);
  return features;
}

function sceneKey({ name, country }: { readonly name: string; readonly country: string | null }): string {
  return `@${name}|${country}`;
}

/** Tells whether an event has enough to be found by over some weeks. */
function isRich({ everybody, told }: Profile): boolean {
  return told.place !== null || everybody.length > 1;
}

/** What an event told as background is found by: a place with a land, two sides by type. */
function richFeaturesOf({ told, everybody }: Profile): readonly string[] {
  const { place, type } = told;
  const lands = landsOf(everybody);
  const features: string[] = [];
  if (place && !isWide(place)) {
    features.push(...lands.map((land) => `${sceneKey(place)}|${land}`));
    if (lands.length === 0) features.push(`${sceneKey(place)}|${type}`);
  }
  for (const [i, land] of lands.entries())
    for (const other of lands.slice(i + 1)) features.push(`${land}|${other}|${type}`);
  return features;
}

function landsOf(sides: Profile["everybody"]): readonly string[] {
  return [...new Set(sides.flatMap(({ land }) => land ?? []))].sort();
}

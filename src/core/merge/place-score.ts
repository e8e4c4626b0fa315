import type { Scene } from "./told-event.ts";

/** Kilometres within which two places are one scene: a village and its town. */
const near = 30;

/** Kilometres within which a province or a region may hold a place. */
const within = 250;

/**
 * Returns how much two places speak for one scene, or against it; nothing where a report tells none.
 *
 *     Kano, Kano 1.5     Kano, a village near it 1     Nigeria, Kano 0.2     Kano, Maiduguri -4
 */
export function placeScore(a: Scene | null, b: Scene | null): number {
  if (!a || !b) return 0;
  if (isSame(a, b)) return isWide(a) ? 0.5 : 1.5;
  if (a.country !== null && b.country !== null && a.country !== b.country) return -4;
  if (a.feature === "country" || b.feature === "country") return 0.2;
  const distance = kilometres(a, b);
  if (distance === undefined) return 0;
  if (isWide(a) || isWide(b)) return distance < within ? 0.2 : -1;
  return distance < near ? 1 : distance < 150 ? -2 : -4;
}

/** Tells whether two places are one in the gazetteer, or have one name in one state. */
export function isSame(a: Scene, b: Scene): boolean {
  if (a.geonameid !== null && b.geonameid !== null) return a.geonameid === b.geonameid;
  return a.name === b.name && a.country === b.country;
}

/** Tells whether a place is a state, a province or a region, which many scenes lie in. */
export function isWide({ feature }: Scene): boolean {
  return feature === "country" || feature === "admin1" || feature === "region" || feature === "sea";
}

/** Returns the distance between two places on a sphere; undefined where one has no point. */
function kilometres(a: Scene, b: Scene): number | undefined {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return undefined;
  const rad = Math.PI / 180;
  const x = (b.lon - a.lon) * rad * Math.cos(((a.lat + b.lat) / 2) * rad);
  const y = (b.lat - a.lat) * rad;
  return 6371 * Math.hypot(x, y);
}

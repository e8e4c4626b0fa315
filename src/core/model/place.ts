import type { Span } from "./span.ts";

export interface Place {
  /** `p1`, `p2`, … in order of first mention. */
  readonly id: string;
  readonly name: string;
  /** ISO 3166-1 alpha-3; null for seas and regions that span states. */
  readonly country: string | null;
  /** WGS 84 degrees; null where no point is agreed. */
  readonly lat: number | null;
  readonly lon: number | null;
  readonly geonameid: number | null;
  /** country, admin1, city, region, sea, site: what the gazetteer calls it; `unlisted` where it has no such place. */
  readonly feature: string;
  readonly mentions: readonly Span[];
  readonly rule: string;
}

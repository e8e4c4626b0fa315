import { type ForeignRow, known, numberIn } from "./cells.ts";
import type { ForeignPlace } from "./foreign-event.ts";

/** Names of the columns that a point is in; a data set may have ids of GeoNames or not. */
interface PointColumns {
  readonly lat: string;
  readonly lon: string;
  readonly geonameid?: string;
}

/**
 * Makes a place of a row.
 *
 * @param names columns that may name it, the most exact first
 * @throws ReadoutError `bad-row` for a point that is not on the globe
 */
export function placeUnder(
  row: ForeignRow,
  names: readonly string[],
  country: string | undefined,
  { lat, lon, geonameid }: PointColumns,
): ForeignPlace | null {
  const name = names.map((column) => known(row, column)).find((found) => found !== undefined);
  if (name === undefined) return null;
  return {
    name,
    country: country ?? null,
    lat: numberIn(row, lat, 90),
    lon: numberIn(row, lon, 180),
    geonameid: geonameid === undefined ? null : numberIn(row, geonameid),
  };
}

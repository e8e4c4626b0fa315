import type { PlaceRule } from "../rule.ts";

/**
 * A name that a general word beside it tells for a place, be it in the gazetteer or not.
 *
 *     the village of  Ak-Tekir      Lomu  district      a patrol post at  Senggi
 *
 * Leaves alone what no such word stands beside.
 */
export const toldPlace: PlaceRule = {
  id: "told-place",

  decide: ({ told }) => told || undefined,
};

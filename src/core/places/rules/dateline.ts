import { overlaps } from "../../text/span.ts";
import type { PlaceRule } from "../rule.ts";

/**
 * The place of a dateline.
 *
 *     ASTANA, April 27 (UPI) --
 *     place
 */
export const dateline: PlaceRule = {
  id: "dateline",

  decide(candidate, { article }) {
    const place = article.dateline?.place;
    return place && overlaps(place, candidate) ? true : undefined;
  },
};

import type { Stage } from "../stage.ts";
import { placesIn } from "./find.ts";
import { placeRules } from "./rules/index.ts";

/** Finds the places that a report names and says which they are. */
export const findPlaces: Stage = {
  id: "places",
  reads: ["sentences", "names"],
  writes: ["places"],
  run: (document, { lexicon }) => placesIn(document, placeRules, lexicon),
};

import type { Stage } from "../stage.ts";

export const findPlaces: Stage = {
  id: "places",
  reads: ["sentences", "names"],
  writes: ["places"],
  run(_document, _resources) {
    return {};
  },
};

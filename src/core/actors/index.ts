import type { Stage } from "../stage.ts";

export const findActors: Stage = {
  id: "actors",
  reads: ["sentences", "names", "places"],
  writes: ["actors"],
  run(_document, _resources) {
    return {};
  },
};

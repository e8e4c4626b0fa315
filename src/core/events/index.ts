import type { Stage } from "../stage.ts";

export const findEvents: Stage = {
  id: "events",
  reads: ["sentences", "times", "places", "actors", "statements"],
  writes: ["events"],
  run(_document, _resources) {
    return {};
  },
};

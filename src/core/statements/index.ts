import type { Stage } from "../stage.ts";

export const findStatements: Stage = {
  id: "statements",
  reads: ["sentences", "times", "places", "actors"],
  writes: ["statements", "actors"],
  run(_document, _resources) {
    return {};
  },
};

import type { Stage } from "../stage.ts";

export const findTimes: Stage = {
  id: "times",
  reads: ["sentences"],
  writes: ["times"],
  run(_document, _resources) {
    return {};
  },
};

import type { Stage } from "../stage.ts";

export const analyzeLanguage: Stage = {
  id: "language",
  reads: [],
  writes: ["sentences", "names"],
  run(_document, _resources) {
    return {};
  },
};

import type { EventRule } from "./rule.ts";

/**
 * Exercises that several states hold together: cooperation, while a state's own exercise is a show of force.
 *
 *     Egypt and Sudan  began  naval exercises.   COOPERATE
 *
 * Leaves alone the exercise of one state alone, also when its parts of the country take turns.
 */
export const jointExercise: EventRule = {
  id: "joint-exercise",

  refine(candidate) {
    if (candidate.type !== "MOBILIZE") return candidate;
    const words = [...candidate.words, ...candidate.fillers].map((t) => t.lemma.toLowerCase());
    if (!words.some((word) => exercises.has(word))) return candidate;
    const states = new Set(candidate.actors.flatMap(({ actor }) => actor.country ?? []));
    if (states.size < 2) return candidate;
    return { ...candidate, type: "COOPERATE", modes: [], cameo: "062" };
  },
};

const exercises = new Set(["drill", "exercise", "game", "maneuver", "manoeuvre", "patrol", "training"]);

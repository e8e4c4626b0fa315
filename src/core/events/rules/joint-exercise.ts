import type { Candidate, Party } from "../candidate.ts";
import type { Reading } from "../reading.ts";
import { marked } from "../roles/marked.ts";
import { partiesAt } from "../roles/parties.ts";
import type { EventRule } from "./rule.ts";

/**
 * Exercises that several states hold together: cooperation, while a state's own exercise is a show of force.
 *
 *     Egypt and Sudan  began  naval exercises.   COOPERATE
 *     Egypt  held  drills  with Sudan.           COOPERATE
 *
 * Leaves alone the exercise of one state alone, also when its parts of the country take turns.
 */
export const jointExercise: EventRule = {
  id: "joint-exercise",

  refine(candidate, reading) {
    if (candidate.type !== "MOBILIZE") return candidate;
    const words = [...candidate.words, ...candidate.fillers].map((t) => t.lemma.toLowerCase());
    if (!words.some((word) => exercises.has(word))) return candidate;
    const actors = [...candidate.actors, ...partnersOf(candidate, reading)];
    const states = new Set(actors.flatMap(({ actor }) => actor.country ?? []));
    if (states.size < 2) return candidate;
    return { ...candidate, actors, type: "COOPERATE", modes: [], cameo: "062" };
  },
};

/** *held drills [with Sudan]* */
function partnersOf({ sentence, trigger, fillers, actors }: Candidate, reading: Reading): readonly Party[] {
  if (actors.length === 0) return [];
  const beside = [trigger, ...fillers].flatMap((word) => marked(sentence, word, "with"));
  return partiesAt(reading, sentence, "actors", beside).filter(
    ({ actor }) => actor.country !== null && actors.every((own) => own.actor.country !== actor.country),
  );
}

const exercises = new Set(["drill", "exercise", "game", "maneuver", "manoeuvre", "patrol", "training"]);

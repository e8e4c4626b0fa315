import type { EventType } from "../../model/event.ts";
import type { Candidate } from "../candidate.ts";
import type { Reading } from "../reading.ts";
import type { EventRule } from "./rule.ts";

/** The mode of the threat by the mode of what is threatened, and by its type for all others. */
const byMode: Readonly<Record<string, string>> = {
  arrest: "arrest",
  restrict: "restrict",
  curfew: "restrict",
  withhold: "restrict",
  expel: "expel",
  deport: "expel",
  withdraw: "relations",
};
const byType: Partial<Record<EventType, string>> = { ASSAULT: "violence", SANCTION: "relations" };

const threatenable = new Set<EventType>(["ASSAULT", "COERCE", "SANCTION"]);

/**
 * Material conflict that its own side announces: a threat, made now.
 *
 *     "Our army  will strike  their ports,"  the general said.   THREATEN violence
 *
 * Leaves alone what others foresee (*is expected to attack*) and what a side only plans, which stay future.
 */
export const announcedConflict: EventRule = {
  id: "announced-conflict",

  refine(candidate, reading) {
    if (candidate.status !== "future" || !threatenable.has(candidate.type)) return candidate;
    if (!isAnnounced(candidate, reading)) return candidate;
    const [mode = ""] = candidate.modes;
    const threat = byMode[mode] ?? byType[candidate.type];
    return {
      ...candidate,
      type: "THREATEN",
      modes: threat === undefined ? [] : [threat],
      cameo: candidate.type === "ASSAULT" ? "138" : "130",
      status: "occurred",
      time: null,
    };
  },
};

/** Tells whether the acting side says so itself. */
function isAnnounced({ assertedBy, actors }: Candidate, { statementsById }: Reading): boolean {
  const statement = statementsById.get(assertedBy[0]);
  if (statement?.class !== "speech" && statement?.class !== "writing") return false;
  return actors.some(({ actor }) => actor.id === statement.speaker);
}

import type { Actor } from "../../model/actor.ts";
import type { EventType } from "../../model/event.ts";
import { ancestors } from "../../text/tree.ts";
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
 * Leaves alone what others foresee (*is expected to attack*) and what a side only plans or orders, which stay future.
 */
export const announcedConflict: EventRule = {
  id: "announced-conflict",

  refine(candidate, reading) {
    if (candidate.status !== "future" || !threatenable.has(candidate.type)) return candidate;
    if (isOrdered(candidate) || !isAnnounced(candidate, reading)) return candidate;
    const [mode = ""] = candidate.modes;
    const threat = byMode[mode] ?? byType[candidate.type];
    return {
      ...candidate,
      type: "THREATEN",
      modes: threat === undefined ? [] : [threat],
      cameo: candidate.type === "ASSAULT" ? "138" : "130",
      status: "occurred",
      time: null,
      assertedBy: candidate.assertedBy.slice(1),
    };
  },
};

/** Tells whether the acting side says so itself. */
function isAnnounced({ assertedBy, actors }: Candidate, { actorsById, statementsById }: Reading): boolean {
  const statement = statementsById.get(assertedBy[0]);
  if (statement?.class !== "speech" && statement?.class !== "writing") return false;
  const speaker = actorsById.get(statement.speaker ?? "");
  return actors.some(({ actor }) => actor.id === statement.speaker || (speaker && speaksFor(speaker, actor)));
}

/** *The premier announced that the government would …* */
function speaksFor(speaker: Actor, { country, kind, sector }: Actor): boolean {
  const isOfState = kind === "state" || sector === "GOV";
  return speaker.sector === "GOV" && isOfState && country !== null && speaker.country === country;
}

/** *Ordered the arrest of …*: whoever may order it does not threaten with it. */
function isOrdered({ sentence, trigger }: Candidate): boolean {
  const [governor] = ancestors(sentence, trigger);
  return governor !== undefined && ordering.has(governor.lemma);
}

const ordering = new Set(["authorize", "authorise", "decree", "order"]);

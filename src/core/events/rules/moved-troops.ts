import type { Actor } from "../../model/actor.ts";
import type { EventType } from "../../model/event.ts";
import { isPassive, isVerb } from "../roles/clauses.ts";
import { distinct, partiesAt } from "../roles/parties.ts";
import type { EventRule } from "./rule.ts";

/** Types of acts that the troops of one side make themselves when nobody else is said to. */
const moving = new Set<EventType>(["MOBILIZE", "RETREAT"]);
const armed = new Set(["MIL", "REB", "PRM", "COP", "UAF"]);

/**
 * Troops that are moved, with nobody told who moved them: they are those who act.
 *
 *     Soldiers  were deployed  in the north.     actors: soldiers
 *
 * Leaves alone a passive with its agent (*were sent by Lima*), and people who bear no arms.
 */
export const movedTroops: EventRule = {
  id: "moved-troops",

  refine(candidate, reading) {
    const { type, actors, sentence, trigger, fillers } = candidate;
    if (!moving.has(type) || actors.length > 0 || !isVerb(trigger) || !isPassive(sentence, trigger))
      return candidate;
    const troops = distinct(partiesAt(reading, sentence, "actors", fillers)).filter(({ actor }) =>
      isArmed(actor),
    );
    if (troops.length === 0) return candidate;
    const moved = new Set(troops.map(({ actor }) => actor.id));
    const recipients = candidate.recipients.filter(({ actor }) => !moved.has(actor.id));
    return { ...candidate, actors: troops, recipients };
  },
};

function isArmed({ sector }: Actor): boolean {
  return armed.has(sector ?? "");
}

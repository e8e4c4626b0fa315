import type { Actor } from "../../model/actor.ts";
import type { Reading } from "../reading.ts";

/** Sectors of people who act as a crowd or force, and not for their state as a whole. */
const massed = new Set(["COP", "CVL", "MIL", "OPP", "PRM", "REB", "REF"]);

/**
 * Returns who takes part where a joint actor does: its members, or of people from several states each state's own.
 *
 *     both leaders                    the two leaders
 *     Egyptian and Sudanese troops    troops of Egypt, troops of Sudan
 *
 * Leaves alone governments of several states (*Egyptian and Sudanese officials*): there the states act.
 */
export function contingentsOf({ actorsById }: Reading, actor: Actor): readonly Actor[] {
  const members = (actor.members ?? []).flatMap((id) => actorsById.get(id) ?? []);
  if (members.length === 0) return [actor];
  const isOfStates = members.every(({ kind }) => kind === "state");
  if (!isOfStates || !massed.has(actor.sector ?? "")) return members;
  return members.map(({ name, country }) => ({
    ...actor,
    id: `supplied:${country}.${actor.id}`,
    name: `${actor.role ?? "people"} of ${name}`,
    country,
    members: undefined,
    rule: "contingents",
  }));
}

import type { EventType } from "../../model/event.ts";
import { campOf, isOfState } from "../camp.ts";
import type { Candidate } from "../candidate.ts";
import type { Reading } from "../reading.ts";

const hostile = new Set<EventType>(["ASSAULT", "COERCE", "MOBILIZE", "SANCTION", "THREATEN"]);

/**
 * Takes it that a state which accuses another of a hostile act has suffered it, where nobody else is told to have.
 *
 *     Nepal accused India of imposing a blockade.      COERCE: India to Nepal
 *
 * Leaves alone acts inside the accuser's own country, and what groups and courts accuse others of.
 */
export function fillAccusers(reading: Reading, ordered: readonly Candidate[]): readonly Candidate[] {
  return ordered.map((candidate) => {
    const { type, actors, recipients, assertedBy, frame } = candidate;
    if (!hostile.has(type) || recipients.length > 0 || actors.length === 0) return candidate;
    if (frame.recipients.length === 0) return candidate;
    const statement = reading.statementsById.get(assertedBy[0]);
    const accuser = reading.actorsById.get(statement?.speaker ?? "");
    if (
      !accuser ||
      accuser.country === null ||
      !isOfState(accuser) ||
      !isAccusation(ordered, statement?.id, candidate)
    )
      return candidate;
    const isOthers = actors.every(
      ({ actor }) => actor.country !== accuser.country && campOf(actor) !== campOf(accuser),
    );
    const victim = reading.states.get(accuser.country) ?? accuser;
    return isOthers ? { ...candidate, recipients: [{ actor: victim }], rule: "accuser" } : candidate;
  });
}

/** Tells whether the statement that holds an act is told as an accusation of those who act. */
function isAccusation(
  ordered: readonly Candidate[],
  statement: string | undefined,
  { sentence, actors }: Candidate,
): boolean {
  return ordered.some(
    (other) =>
      other.type === "ACCUSE" &&
      // Who criticises another need not have suffered it.
      other.modes.includes("allege") &&
      other.sentence === sentence &&
      statement !== undefined &&
      !other.assertedBy.includes(statement) &&
      actors.every(({ actor }) => other.recipients.some((accused) => accused.actor.id === actor.id)),
  );
}

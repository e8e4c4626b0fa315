import type { Sentence } from "../../model/document.ts";
import { dependents, hasRelation, headOf } from "../../text/tree.ts";
import { isKnown } from "../act.ts";
import { campOf } from "../camp.ts";
import type { Candidate } from "../candidate.ts";
import type { Reading } from "../reading.ts";
import { isPassive, isVerb } from "../roles/clauses.ts";

/** Sentences back to who was told to attack. */
const reach = 1;

/**
 * Takes it that those who suffer without a doer suffered what was just told.
 *
 *     Police fired on the crowd; a farmer was killed and a dozen people were wounded.      by the police
 *     Rebels stormed the base.  Nine soldiers were killed.                                 by the rebels
 *
 *     Six soldiers were wounded when gunmen fired on their boat.                            by the gunmen
 *
 * Leaves alone those of the attackers' own side, what happened at another place or time, and who must be told
 * to have acted: *was shot down by unknown gunmen*.
 */
export function fillAttackers(reading: Reading, ordered: readonly Candidate[]): readonly Candidate[] {
  const places = new Map<Sentence, number>(reading.document.sentences.map((sentence, i) => [sentence, i]));
  return ordered.map((candidate, i) => {
    const { type, sentence, trigger, actors, recipients, status } = candidate;
    if (
      type !== "ASSAULT" ||
      status !== "occurred" ||
      !isVerb(trigger) ||
      !isPassive(sentence, trigger) ||
      recipients.length === 0
    )
      return candidate;
    if (!actors.every((party) => !isKnown(party) && party.actor.mentions.length === 0)) return candidate;
    const at = places.get(sentence) ?? 0;
    const isAttack = (other: Candidate) =>
      other.type === "ASSAULT" && other.actors.some((party) => isKnown(party));
    const before =
      ordered
        .slice(i + 1)
        .find((other) => (isAttack(other) || isRiot(other)) && isOccasion(other, candidate)) ??
      ordered.slice(0, i).findLast(isAttack);
    if (!before || at - (places.get(before.sentence) ?? 0) > reach || !isOneStory(before, candidate))
      return candidate;
    const camps = new Set(recipients.map(({ actor }) => campOf(actor)));
    if (before.frame.recipients.length === 0 || before.actors.some(({ actor }) => camps.has(campOf(actor))))
      return candidate;
    return { ...candidate, actors: before.actors.map(({ actor }) => ({ actor })), rule: "attackers" };
  });
}

/** *when a crowd threw stones at them* */
function isRiot({ type, modes, actors }: Candidate): boolean {
  return type === "PROTEST" && modes.includes("riot") && actors.some((party) => isKnown(party));
}

/** *were wounded [when gunmen fired]*: the clause tells how. */
function isOccasion({ sentence, trigger }: Candidate, suffered: Candidate): boolean {
  if (sentence !== suffered.sentence || !hasRelation(trigger, "advcl")) return false;
  const leads = dependents(sentence, trigger, "mark", "advmod");
  return (
    headOf(sentence, trigger) === suffered.trigger && leads.some((t) => /^(?:when|after|as)$/iu.test(t.form))
  );
}

/** Nothing that is told of both tells them apart. */
function isOneStory(before: Candidate, after: Candidate): boolean {
  if (before.status !== after.status) return false;
  const start = after.time?.basis === "stated" ? after.time.start : undefined;
  if (start !== undefined && before.time !== null && before.time.start !== start) return false;
  return after.place === null || before.place === null || after.place === before.place;
}

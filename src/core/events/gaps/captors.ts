import { dependents } from "../../text/tree.ts";
import { baseForms } from "../base-forms.ts";
import { campOf } from "../camp.ts";
import type { Candidate, Party } from "../candidate.ts";
import type { Reading } from "../reading.ts";
import { marked } from "../roles/marked.ts";
import { partiesAt } from "../roles/parties.ts";
import { agentsOf } from "../roles/subjects.ts";
import { supplied } from "../supplied.ts";

/**
 * Aims a demand that somebody be let go or handed over at who holds them.
 *
 *     Peru's navy detained 31 sailors.  …  Quito demanded the release of the sailors.        asked of the navy
 *     Amnesty demanded the release of the monks, who are Zambians.                           asked of Zambia
 *
 * Leaves it to nobody where the demand is of a state for its own people and no captor was told of.
 */
export function fillCaptors(reading: Reading, ordered: readonly Candidate[]): readonly Candidate[] {
  return ordered.map((candidate, i) => {
    const captives = captivesOf(reading, candidate);
    if (captives.length === 0) return candidate;
    return {
      ...candidate,
      recipients: captorsOf(reading, candidate, captives, ordered.slice(0, i)),
      rule: "captors",
    };
  });
}

function captorsOf(
  reading: Reading,
  { actors, sentence }: Candidate,
  captives: readonly Party[],
  before: readonly Candidate[],
): readonly Party[] {
  const own = new Set(actors.map(({ actor }) => campOf(actor)));
  const isOthers = ({ actor }: Party) => !own.has(campOf(actor));
  // "The hostages held by rebels".
  const holders = captives
    .flatMap(({ token }) => (token ? dependents(sentence, token, "acl") : []))
    .flatMap((clause) => partiesAt(reading, sentence, "actors", agentsOf(sentence, clause)));
  if (holders.length > 0) return holders;
  const ids = new Set(captives.map(({ actor }) => actor.id));
  const holding = before.findLast(
    (other) =>
      other.modes.some((mode) => ["abduct", "arrest", "convict"].includes(mode)) &&
      other.actors.length > 0 &&
      other.actors.every(isOthers) &&
      other.recipients.some(({ actor }) => ids.has(actor.id)),
  );
  if (holding) return holding.actors.map(({ actor }) => ({ actor }));
  return captives.flatMap(({ actor }) => {
    if (actor.country === null) return [];
    const state =
      reading.states.get(actor.country) ?? supplied("authorities", actor.country, "GOV", "captors");
    return isOthers({ actor: state }) ? [{ actor: state }] : [];
  });
}

/** Tells whether a demand names nobody but those who are to be let go. */
export function isOfCaptives(reading: Reading, candidate: Candidate): boolean {
  return captivesOf(reading, candidate).length > 0;
}

/** *Demanded the release of the crew*: the crew is not whom it is demanded of. */
function captivesOf(reading: Reading, { type, sentence, trigger, recipients }: Candidate): readonly Party[] {
  if (type !== "REQUEST") return [];
  const captives = dependents(sentence, trigger, "obj", "obl", "nmod")
    .filter((t) => baseForms(t).some((base) => reading.lexicon.classes.get("freeing")?.has(base)))
    .flatMap((noun) => [...dependents(sentence, noun, "nmod:poss"), ...marked(sentence, noun, "of")])
    .flatMap((token) => partiesAt(reading, sentence, "recipients", [token]));
  const ids = new Set(captives.map(({ actor }) => actor.id));
  return recipients.every(({ actor }) => ids.has(actor.id)) ? captives : [];
}

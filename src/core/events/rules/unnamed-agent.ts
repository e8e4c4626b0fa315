import { type Actor, aboveStates } from "../../model/actor.ts";
import { dependents } from "../../text/tree.ts";
import type { Candidate } from "../candidate.ts";
import type { Reading } from "../reading.ts";
import { isPassive, isVerb, markerOf } from "../roles/clauses.ts";
import { marked } from "../roles/marked.ts";
import { partiesAt } from "../roles/parties.ts";
import { supplied } from "../supplied.ts";
import type { EventRule } from "./rule.ts";

/**
 * A passive that names nobody who acted.
 *
 *     Three editors were detained.   the country's police      He was charged.   its prosecutors
 *     the arrest of two editors      the country's police
 *     Eleven people were killed.     unknown                      He was expelled from Peru.   Peru
 *
 * Leaves alone a passive that tells who suffered nothing.
 */
export const unnamedAgent: EventRule = {
  id: "unnamed-agent",

  refine(candidate, reading) {
    if (candidate.actors.length > 0 || candidate.recipients.length === 0) return candidate;
    const { sentence, trigger, frame } = candidate;
    const isArrest = frame.pos === "noun" && frame.modes.includes("arrest");
    const lacksSubject = isArrest || !frame.actors.flat().includes("subj");
    if (!lacksSubject && !(isVerb(trigger) && isPassive(sentence, trigger))) return candidate;
    const actor = agentOf(candidate, reading);
    return actor && { ...candidate, actors: [{ actor }] };
  },
};

function agentOf(candidate: Candidate, reading: Reading): Actor | undefined {
  const country = countryOf(candidate, reading);
  const { type, modes } = candidate;
  if (type === "COERCE" && modes.includes("arrest") && country !== null)
    return candidate.trigger.lemma === "sentence"
      ? supplied("judges", country, "JUD", "unnamed-agent")
      : supplied("police", country, "COP", "unnamed-agent");
  const host = hostOf(candidate, reading);
  if (host) return host;
  const isInvestigated = type === "ACCUSE" && !modes.includes("disapprove") && !isState(candidate);
  const isConvicted = modes.includes("convict");
  if (isInvestigated || isConvicted)
    return country === null
      ? undefined
      : supplied(isConvicted ? "judges" : "prosecutors", country, "JUD", "unnamed-agent");
  return supplied("unknown", null, "UNK", "unnamed-agent");
}

/** Acts that the state does from which somebody must go. */
const sendsAway = new Set(["ban", "banish", "bar", "deport", "eject", "exile", "expel"]);

/** *Two diplomats were expelled [from Denmark]*: the state does it. */
function hostOf(candidate: Candidate, reading: Reading): Actor | undefined {
  const { sentence, trigger, modes } = candidate;
  // "Was freed from Turkish custody": who held him lets him go.
  if (modes.includes("release")) {
    const [holder] = partiesAt(reading, sentence, "actors", marked(sentence, trigger, "from"));
    return holder?.actor;
  }
  if (sendsAway.has(trigger.lemma)) {
    const [from] = dependents(sentence, trigger, "obl").filter((t) => markerOf(sentence, t) === "from");
    const host = from && reading.actorAt(sentence, from);
    return host?.kind === "state" ? host : undefined;
  }
  return trigger.lemma === "summon" ? tellersState(candidate, reading) : undefined;
}

/** *The envoy was summoned, [Peru's] ministry said*: who tells it did it. */
function tellersState(
  { assertedBy, recipients }: Candidate,
  { actorsById, statementsById, states }: Reading,
): Actor | undefined {
  const teller = actorsById.get(statementsById.get(assertedBy[0])?.speaker ?? "");
  if (!teller || recipients.some(({ actor }) => actor.country === teller.country)) return undefined;
  return teller.sector === "GOV" ? (states.get(teller.country) ?? teller) : undefined;
}

/** A state has no prosecutors to fear: *Moscow was accused of poisoning him*. */
function isState({ recipients }: Candidate): boolean {
  const accused = recipients[0]?.actor;
  return accused?.kind === "state" || (accused?.kind === "organization" && accused.sector === "GOV");
}

/**
 * Country where the act is said to have taken place, else that of the prosecutor or police who tell of it, else that of
 * the first who suffered it, else where it may have taken place.
 */
function countryOf(
  { place, placeBasis, recipients, assertedBy }: Candidate,
  { placesById, statementsById, actorsById }: Reading,
): string | null {
  const there = placesById.get(place)?.country ?? null;
  if (there !== null && placeBasis === "stated") return there;
  const teller = actorsById.get(statementsById.get(assertedBy[0] ?? "")?.speaker ?? "");
  if ((teller?.sector === "JUD" || teller?.sector === "COP") && teller.country !== null)
    return teller.country;
  return recipients.map(({ actor }) => actor.country).find((c) => c !== null && !aboveStates.has(c)) ?? there;
}

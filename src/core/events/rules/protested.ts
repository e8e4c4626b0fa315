import type { Token } from "../../model/document.ts";
import { ancestors, dependents, hasRelation, headOf } from "../../text/tree.ts";
import { baseForms } from "../base-forms.ts";
import type { Candidate, Party } from "../candidate.ts";
import type { Reading } from "../reading.ts";
import { isVerb, markerOf } from "../roles/clauses.ts";
import { partiesAt } from "../roles/parties.ts";
import type { EventRule } from "./rule.ts";

/** Prepositions of where people stand, and of what they are against. */
const venues = new Set([
  "around",
  "at",
  "before",
  "by",
  "in",
  "into",
  "near",
  "of",
  "on",
  "outside",
  "to",
  "toward",
  "towards",
]);
const causes = new Set(["about", "against", "at", "over"]);

/**
 * Aims a protest at whose house it stands before, or at who is asked for something.
 *
 *     Fishermen  rallied outside  the Chinese consulate.                   China
 *     Students  marched  to demand that the minister resign.               the minister
 *
 * Leaves alone a protest with its addressee, and what is against a law or a price: it is the government's once the country is known.
 */
export const protested: EventRule = {
  id: "protested",

  refine(candidate, reading, all) {
    const { type, actors, recipients } = candidate;
    if (type !== "PROTEST" || recipients.length > 0) return candidate;
    const acting = new Set(actors.map(({ actor }) => actor.id));
    const owners = ownersOfVenue(candidate, reading);
    const found = owners.length > 0 ? owners : asked(candidate, all);
    const others = found.filter(({ actor }) => !acting.has(actor.id));
    return others.length > 0 ? { ...candidate, recipients: others } : candidate;
  },
};

/** The verb of a protest, and that whose conjunct it is or which carries its noun. */
function verbsOf({ sentence, trigger }: Candidate): readonly Token[] {
  const over = headOf(sentence, trigger);
  const shares = over && (trigger.deprel === "conj" || hasRelation(trigger, "obj", "nsubj", "advcl"));
  return shares ? [trigger, over] : [trigger];
}

function phrasesOf(candidate: Candidate, prepositions: ReadonlySet<string>): readonly Token[] {
  const { sentence } = candidate;
  return verbsOf(candidate)
    .flatMap((verb) => dependents(sentence, verb, "obl", "nmod"))
    .filter((t) => prepositions.has(markerOf(sentence, t) ?? ""));
}

/** *Outside the Chinese consulate, on the palace, in front of the ministry of justice*. */
function ownersOfVenue(candidate: Candidate, reading: Reading): readonly Party[] {
  return partiesAt(reading, candidate.sentence, "recipients", housesOf(candidate, reading).slice(0, 1));
}

function housesOf(candidate: Candidate, reading: Reading): readonly Token[] {
  return phrasesOf(candidate, venues)
    .flatMap((t) => [t, ...dependents(candidate.sentence, t, "nmod")])
    .filter((t) => isOf(reading, t, "seat"));
}

/** Whom those who protest ask for something in the same breath. */
function asked({ sentence, trigger, actors }: Candidate, all: readonly Candidate[]): readonly Party[] {
  const request = all.find(
    (other) =>
      (other.type === "REQUEST" || other.type === "ACCUSE") &&
      other.sentence === sentence &&
      other.recipients.length > 0 &&
      isVerb(other.trigger) &&
      ancestors(sentence, other.trigger).slice(0, 2).includes(trigger) &&
      other.actors.every(({ actor }) => actors.some((own) => own.actor.id === actor.id)),
  );
  return request?.recipients ?? [];
}

/** Tells whether a protest stands before a house of the state, or is against how people are ruled. */
export function isAgainstRule(reading: Reading, candidate: Candidate): boolean {
  const isOfRule = phrasesOf(candidate, causes).some((t) =>
    [t, ...dependents(candidate.sentence, t, "compound", "nmod")].some((u) =>
      isOf(reading, u, "ruling-matter"),
    ),
  );
  return isOfRule || housesOf(candidate, reading).some((t) => isOf(reading, t, "state-seat"));
}

function isOf({ lexicon }: Reading, token: Token, name: string): boolean {
  return baseForms(token).some((base) => lexicon.classes.get(name)?.has(base));
}

import type { Actor } from "../../model/actor.ts";
import type { Sentence, Token } from "../../model/document.ts";
import type { EventType } from "../../model/event.ts";
import { dependents } from "../../text/tree.ts";
import { baseForms } from "../base-forms.ts";
import type { Candidate } from "../candidate.ts";
import type { Reading } from "../reading.ts";
import { isVerb } from "../roles/clauses.ts";
import { actOfNoun } from "./act-of-noun.ts";

/** Acts that answer another's act. */
const answers = new Set<EventType>(["ACCUSE", "REJECT", "SUPPORT"]);

/**
 * Aims what is said of an act at those whose act it is, and what is said of a claim at who made it.
 *
 *     The EU imposed sanctions on Belarus.  …  Minsk called the sanctions illegal.      aimed at the EU
 *     Tusk said drones had crossed.         …  The Kremlin dismissed the accusation.    aimed at Tusk
 *
 * Leaves alone words about one's own act or claim, deeds of armed groups, and nouns that stand for none told of before.
 */
export function fillBlamed(reading: Reading, ordered: readonly Candidate[]): readonly Candidate[] {
  return ordered.map((candidate) => {
    const { sentence, trigger, fillers, type, actors, recipients } = candidate;
    if (!answers.has(type) || recipients.length > 0 || actors.length === 0 || !isVerb(trigger))
      return candidate;
    const object = objectOf(sentence, trigger);
    if (!object) return candidate;
    const others = ordered.filter((other) => !answers.has(other.type) && other.type !== "AGREE");
    const blamed = isClaim(reading, object)
      ? claimant(reading, object, candidate)
      : fillers.includes(object)
        ? []
        : (actOfNoun(reading, object, others)?.actors.map(({ actor }) => actor) ?? []);
    const own = new Set(actors.map(({ actor }) => sideOf(actor)));
    const isOthers = blamed.every((actor) => !own.has(sideOf(actor)) && ofState.has(actor.sector));
    return blamed.length > 0 && isOthers
      ? { ...candidate, recipients: blamed.map((actor) => ({ actor })), rule: "blamed" }
      : candidate;
  });
}

/** Those who answer for what is done; whom a gang's attack is laid to, the words that condemn it leave open. */
const ofState: ReadonlySet<string | null> = new Set(["GOV", "MIL", "LEG", "JUD", "COP", null]);

/** A government with all its officials, or an armed or civil group of the same state. */
function sideOf({ id, country, sector }: Actor): string {
  if (country === null) return id;
  return `${country} ${sector === "MIL" || sector === null ? "GOV" : sector}`;
}

/** *condemned [the attack]*, *called [the sanctions] illegal*, *condemned what he called an illegal [attack]*. */
function objectOf(sentence: Sentence, verb: Token): Token | undefined {
  const objects = dependents(sentence, verb, "obj", "ccomp", "xcomp");
  const what = objects.find(({ lemma }) => lemma === "what");
  const called =
    what && dependents(sentence, what, "acl").find(({ lemma }) => /^(?:call|describe|term)$/u.test(lemma));
  if (called) return dependents(sentence, called, "xcomp", "obj").find(({ upos }) => upos === "NOUN");
  return objects.find(({ upos }) => upos === "NOUN");
}

function isClaim({ lexicon }: Reading, noun: Token): boolean {
  return baseForms(noun).some((base) => lexicon.classes.get("claim")?.has(base));
}

/** Who said something last before a noun for it, other than those who answer. */
function claimant({ document, actorsById }: Reading, noun: Token, { actors }: Candidate): readonly Actor[] {
  const own = new Set(actors.map(({ actor }) => actor.id));
  const said = document.statements.findLast(
    ({ content, speaker }) =>
      speaker !== null && !own.has(speaker) && content.every(({ end }) => end <= noun.start),
  );
  const speaker = actorsById.get(said?.speaker ?? "");
  return speaker && (speaker.country !== null || speaker.sector !== null) ? [speaker] : [];
}

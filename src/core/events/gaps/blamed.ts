import type { Actor } from "../../model/actor.ts";
import type { Token } from "../../model/document.ts";
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
 * Leaves alone words about one's own act or claim, and nouns that stand for none told of before.
 */
export function fillBlamed(reading: Reading, ordered: readonly Candidate[]): readonly Candidate[] {
  return ordered.map((candidate) => {
    const { sentence, trigger, fillers, type, actors, recipients } = candidate;
    if (!answers.has(type) || recipients.length > 0 || actors.length === 0 || !isVerb(trigger))
      return candidate;
    const object = dependents(sentence, trigger, "obj", "ccomp", "xcomp").find(({ upos }) => upos === "NOUN");
    if (!object) return candidate;
    const blamed = isClaim(reading, object)
      ? claimant(reading, object, candidate)
      : fillers.includes(object)
        ? []
        : (actOfNoun(reading, object, ordered)?.actors.map(({ actor }) => actor) ?? []);
    const own = new Set(actors.map(({ actor }) => actor.country ?? actor.id));
    const isOthers = blamed.every((actor) => !own.has(actor.country ?? actor.id) && actor.sector !== "UNK");
    return blamed.length > 0 && isOthers
      ? { ...candidate, recipients: blamed.map((actor) => ({ actor })), rule: "blamed" }
      : candidate;
  });
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

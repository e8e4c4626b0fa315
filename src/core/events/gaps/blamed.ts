import type { Actor } from "../../model/actor.ts";
import type { Sentence, Token } from "../../model/document.ts";
import type { EventType } from "../../model/event.ts";
import { dependents } from "../../text/tree.ts";
import { baseForms } from "../base-forms.ts";
import { campOf } from "../camp.ts";
import type { Candidate } from "../candidate.ts";
import { isEvaluation, judgedBy } from "../constructions/evaluation.ts";
import { isDefinite } from "../definite.ts";
import type { Reading } from "../reading.ts";
import { argumentsOf, isVerb } from "../roles/clauses.ts";
import { actOfNoun } from "./act-of-noun.ts";

/** Acts that answer another's act. */
const answers = new Set<EventType>(["ACCUSE", "REJECT", "SUPPORT"]);

/**
 * Aims what is said of an act at those whose act it is, and what is said of a claim at who made it.
 *
 *     The EU imposed sanctions on Belarus.  …  Minsk called the sanctions illegal.      aimed at the EU
 *     Tusk said drones had crossed.         …  The Kremlin dismissed the accusation.    aimed at Tusk
 *
 * Leaves alone words about one's own act or claim, deeds of nobody known, and nouns that stand for none told of before.
 */
export function fillBlamed(reading: Reading, ordered: readonly Candidate[]): readonly Candidate[] {
  return ordered.map((candidate) => withBlamed(reading, candidate, ordered));
}

function withBlamed(reading: Reading, candidate: Candidate, ordered: readonly Candidate[]): Candidate {
  const { sentence, trigger, type, actors, recipients } = candidate;
  if (!answers.has(type) || recipients.length > 0 || actors.length === 0) return candidate;
  const isFelt = candidate.frame.pos === "adjective";
  if (!isVerb(trigger) && !isFelt && !isEvaluation(candidate)) return candidate;
  const object =
    judgedBy(candidate) ??
    drawing(candidate) ??
    (isFelt ? feltAbout(sentence, trigger) : objectOf(sentence, trigger));
  if (!object) return candidate;
  const isJudged = isEvaluation(candidate);
  const camps = new Set(actors.map(({ actor }) => campOf(actor)));
  const isOwn = (other: Candidate) =>
    other.actors.length > 0 && other.actors.every(({ actor }) => camps.has(campOf(actor)));
  const others = ordered.filter(
    (other) =>
      !isOwn(other) && !answers.has(other.type) && (isJudged || type === "ACCUSE" || other.type !== "AGREE"),
  );
  const reported = isFelt ? reportedIn(sentence, object) : undefined;
  const told =
    isClaim(reading, object) && !reported
      ? claimant(reading, object, candidate)
      : (actMeant(reading, reported ?? object, candidate, others)?.actors ?? []).map(({ actor }) => actor);
  const blamed = told.length > 0 ? told : accusedOf(object, candidate, ordered);
  const isOthers = blamed.every((actor) => !camps.has(campOf(actor)) && answersFor(actor));
  return blamed.length > 0 && isOthers
    ? { ...candidate, recipients: blamed.map((actor) => ({ actor })), rule: "blamed" }
    : candidate;
}

/** The act that a noun stands for: one of its kind, a verdict of the last court, any last deed of another (*the decision*). */
function actMeant(
  reading: Reading,
  noun: Token,
  candidate: Candidate,
  others: readonly Candidate[],
): Candidate | undefined {
  const { sentence, actors, trigger, type, fillers } = candidate;
  const isAsked = fillers.includes(noun);
  const isOf = (name: string) => baseForms(noun).some((base) => reading.lexicon.classes.get(name)?.has(base));
  const isVerdict = isOf("verdict");
  // What a frame asks for tells its own act: "welcomed the truce" is aimed at nobody.
  const isKind = isAsked && isVerb(trigger) && !isEvaluation(candidate);
  const own = isKind ? undefined : actOfNoun(reading, noun, others);
  if (!isDefinite(sentence, noun) || (!isVerdict && !isOf("deed"))) return own;
  const camps = new Set(actors.map(({ actor }) => campOf(actor)));
  const before = others.filter(
    (other) =>
      other.trigger.end < trigger.start &&
      other.status !== "negated" &&
      other.actors.length > 0 &&
      other.actors.every(({ actor }) => actor.mentions.length > 0 && !camps.has(campOf(actor))),
  );
  if (isVerdict)
    return before.findLast((other) => other.actors.every(({ actor }) => actor.sector === "JUD")) ?? own;
  // A decision is no shooting, and none of long ago.
  const isChoice = isOf("choice");
  const deeds = before.filter(({ type: of, status }) => {
    if (isChoice && (of === "ASSAULT" || status === "historical")) return false;
    return type === "SUPPORT"
      ? !answers.has(of) && of !== "CONSULT"
      : reading.lexicon.kinds.get(of)?.quad === 4 || of === "REJECT";
  });
  return (
    deeds.findLast(({ recipients }) => recipients.some(({ actor }) => camps.has(campOf(actor)))) ??
    deeds.at(-1) ??
    own
  );
}

/** Who was last accused of a deed that is told in no words of its own: *accused Lima of sending balloons … condemned the flights*. */
function accusedOf(
  noun: Token,
  { type, sentence, trigger, fillers, actors }: Candidate,
  ordered: readonly Candidate[],
): readonly Actor[] {
  if (type !== "ACCUSE" || fillers.includes(noun) || !isDefinite(sentence, noun)) return [];
  const camps = new Set(actors.map(({ actor }) => campOf(actor)));
  const accused = ordered.findLast(
    (other) =>
      other.type === "ACCUSE" &&
      other.modes.includes("allege") &&
      other.status === "occurred" &&
      other.trigger.end < trigger.start &&
      other.recipients.length > 0 &&
      other.recipients.every(({ actor }) => !camps.has(campOf(actor))),
  );
  return accused?.recipients.map(({ actor }) => actor) ?? [];
}

/** Those who answer for what is done; whom unknown gunmen's attack is laid to, the words that condemn it leave open. */
function answersFor({ sector, kind, mentions }: Actor): boolean {
  if (sector === "UNK" || sector === "UAF" || sector === "CRM") return false;
  return ofState.has(sector) || (mentions.length > 0 && (armed.has(sector ?? "") || kind === "organization"));
}

const ofState: ReadonlySet<string | null> = new Set(["GOV", "MIL", "LEG", "JUD", "COP", null]);
const armed: ReadonlySet<string> = new Set(["PRM", "REB"]);

/** *condemned [the attack]*, *called [the sanctions] illegal*, *condemned what he called an illegal [attack]*. */
function objectOf(sentence: Sentence, verb: Token): Token | undefined {
  const objects = dependents(sentence, verb, "obj", "ccomp", "xcomp");
  const what = objects.find(({ lemma }) => lemma === "what");
  const called =
    what && dependents(sentence, what, "acl").find(({ lemma }) => /^(?:call|describe|term)$/u.test(lemma));
  if (called) return dependents(sentence, called, "xcomp", "obj").find(({ upos }) => upos === "NOUN");
  return objects.find(({ upos }) => upos === "NOUN");
}

/** *[The summit] drew a rebuke from Beijing*: what such a frame blames stands as its subject. */
function drawing({ sentence, trigger, frame }: Candidate): Token | undefined {
  if (frame.pos !== "verb" || frame.words.length < 2 || !frame.recipients.flat().includes("subj"))
    return undefined;
  return argumentsOf(sentence, trigger, "nsubj").find(({ upos }) => upos === "NOUN");
}

/** *alarmed by [the arrests]*, *concerned about [the raid]* */
function feltAbout(sentence: Sentence, adjective: Token): Token | undefined {
  return dependents(sentence, adjective, "obl", "nmod").find(({ id, upos }) => {
    const [preposition] = dependents(sentence, sentence.tokens[id - 1] as Token, "case");
    return upos === "NOUN" && /^(?:about|at|by|over)$/iu.test(preposition?.form ?? "");
  });
}

/** *troubled by reports that police had [beaten] journalists*: what is felt is about what was reported. */
function reportedIn(sentence: Sentence, noun: Token): Token | undefined {
  return dependents(sentence, noun, "acl", "ccomp").find(
    (clause) => isVerb(clause) && dependents(sentence, clause, "mark").some(({ lemma }) => lemma === "that"),
  );
}

function isClaim({ lexicon }: Reading, noun: Token): boolean {
  return baseForms(noun).some((base) => lexicon.classes.get("claim")?.has(base));
}

/** Who said something last before a noun for it, other than those who answer. */
function claimant({ document, actorsById }: Reading, noun: Token, { actors }: Candidate): readonly Actor[] {
  const own = new Set(actors.map(({ actor }) => campOf(actor)));
  const said = document.statements.findLast(({ content, speaker }) => {
    const other = actorsById.get(speaker ?? "");
    return other && !own.has(campOf(other)) && content.every(({ end }) => end <= noun.start);
  });
  const speaker = actorsById.get(said?.speaker ?? "");
  return speaker && (speaker.country !== null || speaker.sector !== null) ? [speaker] : [];
}

import type { Sentence, Token } from "../../model/document.ts";
import type { EventType } from "../../model/event.ts";
import { dependents, headOf } from "../../text/tree.ts";
import { baseForms } from "../base-forms.ts";
import { campOf, isOfState } from "../camp.ts";
import type { Candidate, Party } from "../candidate.ts";
import { isEvaluation, judgedBy } from "../constructions/evaluation.ts";
import { isDefinite } from "../definite.ts";
import { isTitle } from "../merge.ts";
import type { Reading } from "../reading.ts";
import { isVerb, markerOf } from "../roles/clauses.ts";
import { distinct, partiesAt } from "../roles/parties.ts";

/** What each answer may be an answer to. */
const answers: Partial<Record<EventType, ReadonlySet<EventType>>> = {
  REJECT: new Set(["ACCUSE", "AGREE", "AID", "CONSULT", "REQUEST", "SUPPORT", "THREATEN"]),
  REQUEST: new Set(["COERCE", "SANCTION", "THREATEN"]),
  SANCTION: new Set(["ACCUSE", "ASSAULT", "COERCE", "SANCTION", "THREATEN"]),
  THREATEN: new Set(["ACCUSE", "ASSAULT", "COERCE", "MOBILIZE", "SANCTION", "THREATEN"]),
};

/** Answers that may name what they answer: *rejected the offer, accepted the proposal, bowed to the demand*. */
const takesUp = new Set<EventType>(["AGREE", "CONCEDE", "REJECT"]);

/** What a noun that somebody turns down or accepts may stand for, by the noun's class. */
const meantBy: readonly (readonly [string, readonly EventType[]])[] = [
  ["claim", ["ACCUSE", "REJECT"]],
  ["request-noun", ["REQUEST", "AGREE", "CONSULT", "AID"]],
  ["proposal", ["AGREE", "CONCEDE", "REQUEST", "CONSULT", "AID", "THREATEN"]],
];

/** Sentences back to what an answer may be an answer to, where a noun takes it up and where none does. */
const reach = { named: 6, unnamed: 3 };

/**
 * Aims an answer without an addressee at whoever was last told to have acted on those who answer.
 *
 *     Beijing demanded that Manila tow the ship away.  Manila has refused.          REJECT: Philippines to China
 *     Algiers renewed its offer.  The minister rejected the offer.                  REJECT: Mali to Algeria
 *     Lithuania shut its crossings with Belarus.  Minsk threatened to respond.      THREATEN: Belarus to Lithuania
 *
 * Leaves alone answers to one's own side, and what was told too long before.
 */
export function fillAnswered(reading: Reading, ordered: readonly Candidate[]): readonly Candidate[] {
  const places = new Map(reading.document.sentences.map((sentence, i) => [sentence, i]));
  const told: Candidate[] = [];
  return ordered.map((candidate) => {
    // A headline answers what the body tells first.
    const before = isTitle(reading.document, candidate) ? ordered : told;
    const recipients = answeredBy(
      reading,
      candidate,
      before.filter((other) => !isDenied(other)),
      (other) => Math.abs(distance(places, other.sentence, candidate.sentence)),
    );
    const filled = recipients.length > 0 ? { ...candidate, recipients, rule: "answered" } : candidate;
    told.push(filled);
    return filled;
  });
}

function distance(places: ReadonlyMap<Sentence, number>, from: Sentence, to: Sentence): number {
  return (places.get(to) ?? 0) - (places.get(from) ?? 0);
}

function isDenied({ status }: Candidate): boolean {
  return status === "negated";
}

function answeredBy(
  reading: Reading,
  candidate: Candidate,
  before: readonly Candidate[],
  stepsFrom: (other: Candidate) => number,
): readonly Party[] {
  const { type, actors, recipients, trigger } = candidate;
  const asked = answers[type];
  if (!(asked || takesUp.has(type)) || recipients.length > 0 || actors.length === 0) return [];
  if (!isVerb(trigger) && !isEvaluation(candidate)) return [];
  const own = new Set(actors.map(({ actor }) => campOf(actor)));
  const isOthers = (other: Candidate) =>
    othersIn(other, own).length > 0 &&
    othersIn(other, own).every(({ actor }) => actor.mentions.length > 0) &&
    (isMutual(other) || other.actors.every(({ actor }) => !own.has(campOf(actor))));
  const others = before.filter((other) => other.trigger !== trigger && isOthers(other));
  const object = takenUp(candidate);
  const author = authorsOf(reading, candidate, object);
  if (author.length > 0) return author;
  if (object && isOfClass(reading, object, "ballot")) return [];
  const meant = takesUp.has(type) ? typesMeant(reading, candidate, object) : [];
  const found =
    others.findLast((other) => meant.includes(other.type) && stepsFrom(other) <= reach.named) ??
    others.findLast(
      (other) =>
        asked?.has(other.type) &&
        stepsFrom(other) <= reach.unnamed &&
        (isMutual(other) ? other.actors : other.recipients).some(({ actor }) => own.has(campOf(actor))) &&
        (type === "REJECT" || [...other.actors, ...actors].every(({ actor }) => isOfState(actor))),
    );
  return found ? othersIn(found, own).map(({ actor }) => ({ actor })) : [];
}

/** Talks and deals have all sides as actors. */
function isMutual({ actors, frame }: Candidate): boolean {
  return frame.recipients.length === 0 && actors.length > 1;
}

function othersIn({ actors }: Candidate, own: ReadonlySet<string>): readonly Party[] {
  return actors.filter(({ actor }) => !own.has(campOf(actor)));
}

/** The noun that is turned down or accepted: *rejected [the offer], refused to sign [a statement]*. */
function takenUp(candidate: Candidate): Token | undefined {
  const { sentence, trigger } = candidate;
  const verbs = [trigger, ...dependents(sentence, trigger, "xcomp").filter(isVerb)];
  return (
    judgedBy(candidate) ??
    verbs
      .flatMap((verb) => dependents(sentence, verb, "obj", "nsubj:pass", "obl"))
      .find(({ upos }) => upos === "NOUN")
  );
}

/** *a statement [by nine governments]*: what is turned down is theirs. */
function authorsOf(reading: Reading, { sentence, type, actors }: Candidate, noun: Token | undefined) {
  if (!noun || type !== "REJECT") return [];
  const verb = headOf(sentence, noun);
  // A parser may tie them to the verb, which nobody else does.
  const beside = verb && noun.deprel === "obj" ? dependents(sentence, verb, "obl") : [];
  const by = [...dependents(sentence, noun, "nmod"), ...beside].filter(
    (token) => token.id > noun.id && markerOf(sentence, token) === "by",
  );
  const own = new Set(actors.map(({ actor }) => campOf(actor)));
  return distinct(partiesAt(reading, sentence, "recipients", by)).filter(
    ({ actor }) => !own.has(campOf(actor)),
  );
}

/** Types of acts that the object of a refusal may take up: *the offer, this demand, its accusations*. */
function typesMeant(
  reading: Reading,
  { sentence }: Candidate,
  object: Token | undefined,
): readonly EventType[] {
  if (!object || !isDefinite(sentence, object)) return [];
  return meantBy.find(([name]) => isOfClass(reading, object, name))?.[1] ?? [];
}

function isOfClass({ lexicon }: Reading, noun: Token, name: string): boolean {
  return baseForms(noun).some((base) => lexicon.classes.get(name)?.has(base));
}

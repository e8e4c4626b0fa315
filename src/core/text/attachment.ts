import type { Sentence, Token } from "../model/document.ts";
import type { Place } from "../model/place.ts";
import type { Span } from "../model/span.ts";
import type { TimeExpression } from "../model/time.ts";
import { locusOf } from "./locus.ts";
import { firstFrom } from "./span.ts";
import { dependents, hasRelation, headOf, headOfSpan } from "./tree.ts";

/** Prepositions that say where something happens, not where it goes or comes from. */
const locative = new Set(
  "in at near inside outside within across around along off on throughout over amid beside between".split(
    " ",
  ),
);

/** Prepositions of what an act goes with in time. */
const occasional = new Set(["after", "amid", "during", "following"]);

/** Verbs and nouns of motion, whose goal is where the act takes place: *a visit to Cairo*. */
const motions = new Set(
  "arrive come enter flight fly go head invade journey march move pay reach return tour travel trip visit".split(
    " ",
  ),
);

/**
 * Returns when the act of a verb or noun took place, as its own clause tells.
 *
 *     Dong met Shoigu in Astana on Friday, days after he left Beijing in April.
 *          predicate               time                        not this one
 *
 * The nearest expression wins, one that hangs on the predicate itself before one that hangs on its nouns.
 * A noun without a time of its own takes that of the verb it is subject or object of (*the talks ended
 * Friday*), a conjoined verb that of the first (*on Friday he met Xi and left*).
 * Leaves alone durations and sets, and a time that only modifies a noun (*the 2015 accord*).
 */
export function timeOf(
  times: readonly TimeExpression[],
  sentence: Sentence,
  token: Token,
): TimeExpression | undefined {
  const dated = within(times, sentence).filter(
    ({ granularity }) => granularity !== "duration" && granularity !== "set",
  );
  if (dated.length === 0) return undefined;
  return inherited(sentence, token, (predicate) =>
    nearest(sentence, predicate, dated, (head) => timeCost(sentence, head, predicate)),
  );
}

/**
 * Returns where the act of a verb or noun took place, as its own clause tells.
 *
 *     Blinken met Xi in Beijing after a flight from Seoul.
 *             predicate place                  not this one
 *
 * The most exact of an address wins: *in Astana, Kazakhstan* is Astana. The goal of a motion counts
 * (*a visit to Cairo, visited Cairo*), and so does a town or region that is acted upon (*shelled Kharkiv*).
 * Leaves alone origins, and a country that is merely acted upon (*accused China*).
 */
export function placeOf(places: readonly Place[], sentence: Sentence, token: Token): Place | undefined {
  const here = placesWithin(places, sentence);
  if (here.length === 0) return undefined;
  const costs = (predicate: Token) =>
    nearest(sentence, predicate, here, (head, { place }) => placeCost(sentence, head, predicate, place));
  // "Brazil shut a bridge in Foz and Argentina turned trucks back": what another does may be done elsewhere.
  const isOwn = isVerbal(token) && dependents(sentence, token, "nsubj", "nsubj:pass").length > 0;
  return (isOwn ? costs(token) : inherited(sentence, token, costs))?.place;
}

/** Tries a predicate, then those whose time and place it shares. */
function inherited<T>(
  sentence: Sentence,
  token: Token,
  find: (predicate: Token) => T | undefined,
): T | undefined {
  let current: Token | undefined = token;
  for (let steps = 0; current && steps < 4; steps++) {
    const found = find(current);
    if (found) return found;
    current = sharer(sentence, current);
  }
  return undefined;
}

/** Returns the predicate whose circumstances hold for this one too. */
function sharer(sentence: Sentence, token: Token): Token | undefined {
  const head = headOf(sentence, token);
  if (!head) return undefined;
  if (isVerbal(token)) return hasRelation(token, "conj") && isVerbal(head) ? head : undefined;
  return hasRelation(token, "nsubj", "obj", "obl", "nmod", "conj", "compound") ? head : undefined;
}

/** Picks the expression of least cost, and of those the one nearest to the predicate. */
function nearest<T extends Span>(
  sentence: Sentence,
  predicate: Token,
  spans: readonly T[],
  costOf: (head: Token, span: T) => number | undefined,
): T | undefined {
  let best: { span: T; cost: number; distance: number } | undefined;
  for (const span of spans) {
    const head = headOfSpan(sentence, span);
    const cost = head && costOf(head, span);
    if (!head || cost === undefined) continue;
    const distance = Math.abs(head.id - predicate.id);
    if (!best || cost < best.cost || (cost === best.cost && distance < best.distance))
      best = { span, cost, distance };
  }
  return best?.span;
}

/** Counts the nouns between a time and its predicate; undefined where it tells nothing about it. */
function timeCost(sentence: Sentence, head: Token, predicate: Token): number | undefined {
  if (head.id === predicate.id) return undefined;
  const top = topBelow(sentence, head, predicate);
  if (!top) return undefined;
  const own = top.phrase.id === head.id;
  if (own && !isVerbal(predicate)) return 0;
  if (own) return hasRelation(head, "obl", "advmod", "nmod", "advcl", "dep") ? 0 : undefined;
  if (hasRelation(top.phrase, "nsubj")) return hasRelation(head, "nmod:poss") ? top.steps + 1 : undefined;
  if (hasRelation(head, "compound", "amod", "nummod", "nmod:poss") && !isOccasion(sentence, head))
    return undefined;
  return hasRelation(top.phrase, "obl", "obj", "nmod", "advmod", "xcomp") ? top.steps : undefined;
}

/** *Rioting after the 2006 vote*: what is dated dates the act. */
export function isOccasion(sentence: Sentence, time: Token): boolean {
  const noun = headOf(sentence, time);
  return (
    noun !== undefined &&
    dependents(sentence, noun, "case").some((t) => occasional.has(t.lemma.toLowerCase()))
  );
}

/** What a place costs more that stands with who acts than one that stands with the act. */
const stationed = 2;

/** Counts the nouns between a place and its predicate; undefined where the act did not take place there. */
function placeCost(sentence: Sentence, name: Token, predicate: Token, place: Place): number | undefined {
  const head = locusOf(sentence, name);
  const top = topBelow(sentence, head, predicate);
  if (!top || top.phrase.id === predicate.id) return undefined;
  const own = top.phrase.id === head.id;
  const preposition = dependents(sentence, head, "case")[0]?.lemma.toLowerCase();
  if (preposition !== undefined) {
    const goal = preposition === "to" || preposition === "into" || preposition === "for";
    if (!locative.has(preposition) && !(goal && isMotion(sentence, headOf(sentence, head)))) return undefined;
    // "The commander in Iraq held talks in Beirut": where the one who acts belongs is the last to be asked.
    return top.steps + (hasRelation(top.phrase, "nsubj") ? stationed : 0);
  }
  if (own && hasRelation(head, "obj", "nsubj:pass"))
    return isMotion(sentence, predicate) || place.feature !== "country" ? 1 : undefined;
  if (own && hasRelation(head, "compound", "nmod:poss", "amod") && !isVerbal(predicate)) return 2;
  return undefined;
}

function isMotion(sentence: Sentence, token: Token | undefined): boolean {
  if (!token) return false;
  return (
    motions.has(token.lemma.toLowerCase()) ||
    dependents(sentence, token, "obj").some((t) => motions.has(t.lemma))
  );
}

/**
 * Climbs from a phrase to the child of the predicate that holds it.
 * Undefined where the phrase lies outside, or in a clause with a verb of its own.
 */
function topBelow(
  sentence: Sentence,
  phrase: Token,
  predicate: Token,
): { phrase: Token; steps: number } | undefined {
  let current = phrase;
  for (let steps = 0; steps <= sentence.tokens.length; steps++) {
    if (steps > 0 && opensClause(current)) return undefined;
    const head = headOf(sentence, current);
    if (!head) return undefined;
    if (head.id === predicate.id) return { phrase: current, steps };
    current = head;
  }
  return undefined;
}

function opensClause(token: Token): boolean {
  if (hasRelation(token, "advcl", "acl", "ccomp", "csubj", "parataxis", "xcomp")) return true;
  return isVerbal(token) && hasRelation(token, "conj", "appos", "dep");
}

function isVerbal(token: Token): boolean {
  return token.upos === "VERB" || token.upos === "AUX";
}

/** A mention together with the place that it names. */
export interface PlaceMention extends Span {
  readonly place: Place;
}

const mentionsFor = new WeakMap<readonly Place[], readonly PlaceMention[]>();

/** Returns all mentions of all places in text order. */
export function mentionsOf(places: readonly Place[]): readonly PlaceMention[] {
  let mentions = mentionsFor.get(places);
  if (!mentions) {
    mentions = places
      .flatMap((place) => place.mentions.map(({ start, end }) => ({ start, end, place })))
      .sort((a, b) => a.start - b.start);
    mentionsFor.set(places, mentions);
  }
  return mentions;
}

/** Returns the mentions of places in a sentence in text order. */
export function placesWithin(places: readonly Place[], sentence: Sentence): readonly PlaceMention[] {
  return within(mentionsOf(places), sentence);
}

/** Returns those of some spans in text order that lie in a sentence. */
export function within<T extends Span>(spans: readonly T[], sentence: Sentence): readonly T[] {
  const inside = spans.slice(firstFrom(spans, sentence.start), firstFrom(spans, sentence.end));
  return inside.filter((span) => span.end <= sentence.end);
}

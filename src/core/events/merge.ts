import type { Document } from "../model/document.ts";
import type { EventType } from "../model/event.ts";
import { ancestors, dependents } from "../text/tree.ts";
import { type Act, actOf } from "./act.ts";
import type { Candidate } from "./candidate.ts";
import { isDefinite } from "./definite.ts";
import { agree, agreeBesidesMode, keysOf, type Profile, profileOf } from "./profile.ts";
import { isVerb, markerOf } from "./roles/clauses.ts";

/**
 * Most acts of one type, and most ways of telling one act, that a mention is compared with. No report tells of
 * so many; a text that does would cost the square of its length.
 */
const most = 300;

/** Mentions of one act. */
interface Group {
  readonly members: Candidate[];
  /** Members that are compared alike, by their signature. */
  readonly alike: Map<string, { readonly profile: Profile; readonly members: Candidate[] }>;
}

/** Acts of one type, all denied or none. */
interface Shelf {
  readonly groups: Group[];
  /** What the actors are compared by in all of them. */
  readonly actors: Set<string>;
}

/**
 * Joins mentions of the same act and leaves out headlines that only repeat the body.
 *
 *     Lima expelled two diplomats … The expulsion …     one SANCTION, two spans
 *
 * Leaves alone acts that differ in status, in date or in who is on either side.
 */
export function mergeMentions(document: Document, candidates: readonly Candidate[]): readonly Act[] {
  const shelves = new Map<string, Shelf>();
  const groups: Group[] = [];
  const body = candidates.filter((c) => !isTitle(document, c));
  const titles = candidates.filter((c) => isTitle(document, c));
  const place = (candidate: Candidate, isHeadline: boolean): void => {
    const shelf = shelfFor(shelves, candidate);
    const profile = profileOf(candidate);
    const near = isHeadline ? shelf.groups.slice(0, most) : shelf.groups.slice(-most);
    const group = nearest(
      near.filter((each) => isSameAct(each, candidate, profile)),
      candidate,
    );
    if (!group && isHeadline && isRepeated(shelves, candidate)) return;
    const chosen = group ?? { members: [], alike: new Map() };
    if (!group) {
      shelf.groups.push(chosen);
      groups.push(chosen);
    }
    add(chosen, candidate, profile);
    for (const key of candidate.actors.flatMap(keysOf)) shelf.actors.add(key);
  };
  for (const candidate of body) place(candidate, false);
  for (const candidate of titles) place(candidate, true);
  const places = new Map(document.places.map((each) => [each.id, each]));
  return groups
    .map(({ members }) => actOf(members, places))
    .sort((a, b) => a.evidence.start - b.evidence.start);
}

/** Tells whether an act is told in the headline. */
export function isTitle({ article }: Document, { sentence }: Candidate): boolean {
  return article.blocks[sentence.block]?.kind === "title";
}

function shelfFor(shelves: Map<string, Shelf>, { type, status }: Candidate): Shelf {
  const key = shelfKey(type, status === "negated");
  const shelf = shelves.get(key) ?? { groups: [], actors: new Set() };
  shelves.set(key, shelf);
  return shelf;
}

function shelfKey(type: string, isDenied: boolean): string {
  return `${type} ${isDenied}`;
}

function add({ members, alike }: Group, candidate: Candidate, profile: Profile): void {
  members.push(candidate);
  const known = alike.get(profile.signature);
  if (known) known.members.push(candidate);
  else alike.set(profile.signature, { profile, members: [candidate] });
}

/** Of several acts that a mention may tell, the one told nearest to it. */
function nearest(groups: readonly Group[], candidate: Candidate): Group | undefined {
  let best: { readonly group: Group; readonly distance: number } | undefined;
  for (const group of groups) {
    const distance = distanceTo(group, candidate);
    if (!best || distance < best.distance) best = { group, distance };
  }
  return best?.group;
}

/** Mentions come in text order, headlines last: the nearest is the first or the last. */
function distanceTo({ members }: Group, { trigger }: Candidate): number {
  const ends = [members[0], members.at(-1)].flatMap((member) => member ?? []);
  return Math.min(...ends.map((member) => Math.abs(member.trigger.start - trigger.start)));
}

/** Tells whether a headline tells the same type of act between some of the same sides. */
function isRepeated(shelves: ReadonlyMap<string, Shelf>, { type, actors }: Candidate): boolean {
  const keys = actors.flatMap(keysOf);
  return [true, false].some((isDenied) => {
    const shelf = shelves.get(shelfKey(type, isDenied));
    if (!shelf || shelf.groups.length === 0) return false;
    return actors.length === 0 || keys.some((key) => shelf.actors.has(key));
  });
}

/** Tells whether a mention agrees with all mentions of an act, which are of its type. */
function isSameAct({ alike }: Group, candidate: Candidate, profile: Profile): boolean {
  let compared = 0;
  for (const { profile: other, members } of alike.values()) {
    if (compared++ === most) break;
    if (!agreeBesidesMode(other, profile)) return false;
    const isTold = tellsSides(other) && tellsSides(profile);
    if (members.some((member) => areOfTwoAges(member, candidate, isTold))) return false;
    if (members.some((member) => isAnother(member, candidate) || isAnother(candidate, member))) return false;
    if (!isTold && members.every((member) => isOtherWord(member, candidate))) return false;
    // "The three agreed to patrol together …  Canberra pledged boats to Manila"
    if (candidate.type === "AGREE" && (isOneWay(other, profile) || isOneWay(profile, other))) return false;
    // "They met …  He may visit her country": one is told in a way of its own, and is yet to come.
    if (other.isAhead !== profile.isAhead && other.mode !== profile.mode) return false;
    if (agree(other.mode, profile.mode) || members.some((member) => isTakenUp(member, candidate))) continue;
    if (!members.every((m) => isNested(m, candidate) || isNested(candidate, m))) return false;
  }
  return true;
}

/**
 * Tells whether one tells of what was long ago, and the other, a verb, of what is told as of now.
 *
 *     Parliament  froze  the loan …  sanctions  imposed  after the coup of 2022
 *
 * Where both tell who did it to whom, or the older is a noun, an act without a day may be that of before: only one in
 * another sentence and other words is another, *Soldiers seized power in 2022 … They struck a camp*.
 *
 * @param isTold whether both tell who did it to whom
 */
function areOfTwoAges(a: Candidate, b: Candidate, isTold: boolean): boolean {
  const [old, current] = a.status === "historical" ? [a, b] : [b, a];
  if (old.status !== "historical" || current.status === "historical" || current.frame.pos !== "verb")
    return false;
  if (!isTold && old.frame.pos === "verb") return true;
  const isOpen = current.status === "occurred" && current.time === null && old.time?.basis === "stated";
  return isOpen && old.sentence !== current.sentence && old.trigger.lemma !== current.trigger.lemma;
}

/**
 * Tells whether a noun brings another act into a sentence that tells of one: *killed ten in a raid, a day after a bombing*.
 */
function isAnother(told: Candidate, noun: Candidate): boolean {
  const { sentence, trigger, frame } = noun;
  if (told.sentence !== sentence || told.trigger === trigger || frame.pos !== "noun") return false;
  return isNew(noun) && !isNested(told, noun) && !ancestors(sentence, told.trigger).includes(trigger);
}

/** *A bombing, two bombings, bombings*, and not *the bombing, its bombings*. */
function isNew({ sentence, trigger }: Candidate): boolean {
  const before = dependents(sentence, trigger, "det", "nmod:poss", "nummod");
  if (before.length === 0) return trigger.xpos === "NNS";
  return before.every((t) => t.deprel === "nummod" || /^(?:an?|another|several)$/iu.test(t.form));
}

/** Acts of words, of which there are as many as there are verbs for them. */
const said = new Set<EventType>(["ACCUSE", "REJECT", "REQUEST", "SUPPORT", "THREATEN"]);

/** *Condemned the bombing … summoned the envoy*: another verb in another sentence tells of another word. */
function isOtherWord(a: Candidate, b: Candidate): boolean {
  if (!said.has(a.type) || a.sentence === b.sentence) return false;
  return isVerb(a.trigger) && isVerb(b.trigger) && a.trigger.lemma !== b.trigger.lemma;
}

/** Prepositions behind which stands what happened at another time. */
const elsewhen = new Set(["after", "before", "despite", "following", "since"]);

/** Tells who did it to whom: the like is told of no other act. */
function tellsSides({ actors, recipients }: Profile): boolean {
  return actors.parties.length > 0 && recipients.parties.length > 0;
}

/** Tells whether one gives his word to another, where all sides gave theirs together. */
function isOneWay(given: Profile, joint: Profile): boolean {
  return joint.isMutual && !given.isMutual && given.recipients.parties.length > 0;
}

/** *A suicide bombing … the bombing*: the same noun takes up what it told, whatever else was said of it. */
function isTakenUp(told: Candidate, { sentence, trigger, frame }: Candidate): boolean {
  if (frame.pos !== "noun" || told.frame.pos !== "noun" || told.trigger.lemma !== trigger.lemma) return false;
  return isDefinite(sentence, trigger);
}

/** Tells whether a noun is told in the clause of a verb: *were killed in an attack*, not *fled after an attack*. */
function isNested(verb: Candidate, noun: Candidate): boolean {
  const { sentence, trigger, frame } = noun;
  if (verb.sentence !== sentence || frame.pos !== "noun") return false;
  const above = ancestors(sentence, trigger).slice(0, 2);
  const at = above.indexOf(verb.trigger);
  const between = [trigger, ...above.slice(0, at)];
  return at >= 0 && !between.some((token) => elsewhen.has(markerOf(sentence, token) ?? ""));
}

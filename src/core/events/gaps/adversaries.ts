import type { Actor } from "../../model/actor.ts";
import type { EventType } from "../../model/event.ts";
import { baseForms } from "../base-forms.ts";
import type { Candidate, Party } from "../candidate.ts";
import type { Reading } from "../reading.ts";

/** Types of acts that two do with or to each other. */
const mutual = new Set<EventType>(["AGREE", "ASSAULT", "CONSULT", "COOPERATE", "RETREAT"]);

/** Types of which a mention without sides is of the two that the report is about: *the talks, a truce, the deal*. */
const between = new Set<EventType>(["AGREE", "CONSULT", "RETREAT"]);

/** Those who can be one of two: *two gunmen and a bystander* are no pair. */
const sided = new Set(["GOV", "MIL", "OPP", "PRM", "PTY", "REB"]);

/**
 * Gives an act between two sides that names none, and one that a third asks of them, the two that were last told of.
 *
 *     Kyrgyz and Tajik guards exchanged fire …   A truce took hold.        truce: both
 *     Sudan accused Chad of shelling it …        Russia urged restraint.   asked of both
 *
 * Leaves alone acts that name a side of their own, what is asked by one of the two, and troops that somebody withdraws.
 */
export function fillAdversaries(reading: Reading, ordered: readonly Candidate[]): readonly Candidate[] {
  let last: readonly Party[] = [];
  let lastOfStates: readonly Party[] = [];
  return ordered.map((candidate) => {
    const isThird = candidate.actors.length > 0;
    const pair = isThird && lastOfStates.length === 2 ? lastOfStates : last;
    const filled = pair.length === 2 ? fill(reading, candidate, pair) : candidate;
    const found = pairOf(filled);
    if (found.length === 2) last = found;
    if (found.length === 2 && found.every(({ actor }) => isGovernment(actor))) lastOfStates = found;
    return filled;
  });
}

/** A third party speaks to governments where two are at odds, not to the patrols that clashed. */
function isGovernment({ kind, sector }: Actor): boolean {
  return kind === "state" || sector === "GOV";
}

function fill(reading: Reading, candidate: Candidate, pair: readonly Party[]): Candidate {
  const { type, modes, actors, recipients } = candidate;
  if (recipients.length > 0 || modes.includes("withdraw")) return candidate;
  if (actors.length === 0)
    return between.has(type) ? { ...candidate, actors: lent(pair), rule: "adversaries" } : candidate;
  const isThird = actors.every(({ actor }) => pair.every((side) => isApart(side.actor, actor)));
  return isThird && isAskedOfTwo(reading, candidate)
    ? { ...candidate, recipients: lent(pair), rule: "adversaries" }
    : candidate;
}

/** The same actors, whose words stand elsewhere. */
function lent(pair: readonly Party[]): readonly Party[] {
  return pair.map(({ actor }) => ({ actor }));
}

/** *urged restraint, offered to mediate, brokered the swap*. */
export function isAskedOfTwo({ lexicon }: Reading, { type, modes, frame, fillers }: Candidate): boolean {
  if (modes.includes("third-party") || frame.cameo === "039" || frame.cameo === "045") return true;
  const restraint = lexicon.classes.get("restraint");
  return type === "REQUEST" && fillers.some((word) => baseForms(word).some((base) => restraint?.has(base)));
}

/** The two sides of an act that two do with or to each other. */
function pairOf({ type, actors, recipients }: Candidate): readonly Party[] {
  const sides = [...actors, ...recipients];
  if (!mutual.has(type) || sides.length !== 2) return [];
  const [a, b] = sides;
  const isPair =
    sides.every(({ actor }) => sided.has(actor.sector ?? "") && !isCounted(actor)) &&
    a &&
    b &&
    isApart(a.actor, b.actor);
  return isPair ? sides : [];
}

/** *killed at least 27 soldiers*: the dead are no side. */
function isCounted({ name, kind }: Actor): boolean {
  return kind === "group" && counted.test(name);
}

const counted =
  /^(?:at least |about |almost |around |more than |nearly |over |some |up to )?(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|scores|hundreds|thousands)\b/iu;

function isApart(a: Actor, b: Actor): boolean {
  return a.id !== b.id && (a.country !== b.country || a.sector !== b.sector);
}

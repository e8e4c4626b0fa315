import { type Condition, type Filler, type Frame, frameWeight } from "../lexicon/frames.ts";
import type { Actor } from "../model/actor.ts";
import type { Sentence, Token } from "../model/document.ts";
import { conjuncts, dependents } from "../text/tree.ts";
import { baseForms } from "./base-forms.ts";
import type { Match } from "./candidate.ts";
import type { Reading } from "./reading.ts";
import { slotTokens } from "./roles/slots.ts";
import { wordsAround } from "./words.ts";

const posOf: Readonly<Record<Frame["pos"], readonly string[]>> = {
  verb: ["VERB"],
  noun: ["NOUN", "PROPN"],
  adjective: ["ADJ", "VERB"],
};

/** Sectors of those who bear arms. */
const armed = new Set(["MIL", "REB", "PRM", "COP", "UAF"]);

/**
 * Returns the frame that fits a token best: of several, the one that asks for most, and of those
 * that ask for as much, one that a word meets before one that an actor does (*expel a reporter*).
 *
 *     Lima  signed  a treaty  with Quito.    sign[@agreement] before sign
 */
export function matchAt(reading: Reading, sentence: Sentence, token: Token): Match | undefined {
  let best: Match | undefined;
  const frames = framesFor(reading, token);
  if (frames.length === 0) return undefined;
  const slots = slotReader(reading, sentence, token);
  for (const frame of frames) {
    if (best && frameWeight(frame) < frameWeight(best.frame)) break;
    if (!posOf[frame.pos].includes(token.upos)) continue;
    const words = wordsAround(sentence, token, frame);
    const fillers = words && fillersOf(reading, sentence, frame, slots);
    if (!fillers) continue;
    const match = { frame, sentence, trigger: token, words, fillers };
    if (fillers.every((filler) => !reading.actorAt(sentence, filler))) return match;
    best ??= match;
  }
  return best;
}

/** Frames filed under a token's lemma, or under another base that its form may have. */
function framesFor(reading: Reading, token: Token): readonly Frame[] {
  if (!predicative.has(token.upos)) return noFrames;
  // "Was appalled by, are opposed to": what a parser calls a verb may be filed as an adjective, by its form.
  const form = token.xpos === "VBN" ? reading.lexicon.frames.get(token.form.toLowerCase()) : undefined;
  const adjectives = form?.filter(({ pos }) => pos === "adjective") ?? noFrames;
  for (const base of baseForms(token)) {
    const found = reading.lexicon.frames.get(base.slice(base.lastIndexOf("-") + 1));
    if (found === form && form) return form;
    if (found && adjectives.length > 0)
      return [...found, ...adjectives].sort((a, b) => frameWeight(b) - frameWeight(a));
    if (found) return found;
  }
  return form ?? noFrames;
}

const predicative: ReadonlySet<string> = new Set(Object.values(posOf).flat());
const noFrames: readonly Frame[] = [];

/** Heads of the phrases in a slot of one trigger. */
type Slots = (slot: string) => readonly Token[];

/** Looks a trigger's slots up once each: its frames ask for the same ones again and again. */
function slotReader(reading: Reading, sentence: Sentence, trigger: Token): Slots {
  const known = new Map<string, readonly Token[]>();
  return (slot) => {
    let tokens = known.get(slot);
    if (!tokens) {
      tokens = slotTokens(reading, sentence, trigger, slot).flatMap((t) => conjuncts(sentence, t));
      known.set(slot, tokens);
    }
    return tokens;
  };
}

/** Returns the words that meet the frame's demands; undefined where one is not met. */
function fillersOf(
  reading: Reading,
  sentence: Sentence,
  frame: Frame,
  slots: Slots,
): readonly Token[] | undefined {
  const filler = (condition: Condition) => fillerOf(reading, sentence, frame, condition, slots);
  if (frame.exclusions.some(filler)) return undefined;
  const found: Token[] = [];
  for (const demand of frame.demands) {
    const met = demand.find((conditions) => conditions.every(filler));
    if (!met) return undefined;
    found.push(...met.flatMap((condition) => filler(condition) ?? []));
  }
  return found;
}

function fillerOf(
  reading: Reading,
  sentence: Sentence,
  frame: Frame,
  { slot, filler }: Condition,
  slots: Slots,
): Token | undefined {
  // Whoever acts is not the subject of a noun, and that of an adjective not of a passive.
  const isAnother = slot === "subj" && frame.pos !== "verb";
  const tokens = isAnother ? frame.actors.flat().flatMap(slots) : slots(slot);
  return tokens.find((token) => fits(reading, sentence, token, filler));
}

function fits(reading: Reading, sentence: Sentence, token: Token, filler: Filler): boolean {
  if (filler === "anything") return true;
  if ("lemma" in filler) return names(reading, sentence, token).includes(filler.lemma);
  const lemmas = reading.lexicon.classes.get(filler.class);
  if (lemmas?.size) return names(reading, sentence, token).some((name) => lemmas.has(name));
  return [token, ...measuredBy(reading, sentence, token)].some((each) => {
    const actor = reading.actorAt(sentence, each);
    return actor !== undefined && isOfClass(actor, each, filler.class);
  });
}

/**
 * A noun by its lemma, and by it with its compound (*aid worker*) or its *of* (*letter of intent*);
 * of a measure also what it measures: *tons of food, part of the aid programme*.
 */
function names(reading: Reading, sentence: Sentence, token: Token): readonly string[] {
  let known = namesIn.get(reading);
  if (!known) {
    known = new Map();
    namesIn.set(reading, known);
  }
  let found = known.get(token);
  if (!found) {
    found = findNames(reading, sentence, token);
    known.set(token, found);
  }
  return found;
}

/** Remembered, since frames ask for the names of one noun again and again. */
const namesIn = new WeakMap<Reading, Map<Token, readonly string[]>>();

function findNames(reading: Reading, sentence: Sentence, token: Token): readonly string[] {
  const bases = baseForms(token);
  const nested = dependents(sentence, token, "nmod");
  return [
    ...bases,
    ...dependents(sentence, token, "compound", "amod").flatMap((t) =>
      baseForms(t).flatMap((first) => bases.map((base) => `${first} ${base}`)),
    ),
    ...nested.flatMap((t) => bases.map((base) => `${base} of ${t.lemma.toLowerCase()}`)),
    ...measuredBy(reading, sentence, token).flatMap((t) => names(reading, sentence, t)),
  ];
}

/** *hundreds of [Afghans]* */
function measuredBy({ lexicon }: Reading, sentence: Sentence, token: Token): readonly Token[] {
  const measures = lexicon.classes.get("measure");
  return baseForms(token).some((base) => measures?.has(base)) ? dependents(sentence, token, "nmod") : [];
}

function isOfClass(actor: Actor, { upos }: Token, name: string): boolean {
  if (name === "actor") return true;
  if (name === "state") return actor.kind === "state" || (actor.sector === "GOV" && actor.kind !== "person");
  if (name === "org") return actor.kind === "organization";
  if (name === "people") return actor.kind === "group" && upos === "PROPN";
  if (name === "armed") return armed.has(actor.sector ?? "");
  return actor.kind === "person" || actor.kind === "group" || actor.kind === "unnamed";
}

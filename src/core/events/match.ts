import { type Condition, type Filler, type Frame, frameWeight } from "../lexicon/frames.ts";
import type { Actor } from "../model/actor.ts";
import type { Sentence, Token } from "../model/document.ts";
import { conjuncts, dependents } from "../text/tree.ts";
import type { Match } from "./candidate.ts";
import type { Reading } from "./reading.ts";
import { slotTokens } from "./roles/slots.ts";
import { wordsAround } from "./words.ts";

const posOf = { verb: ["VERB"], noun: ["NOUN", "PROPN"], adjective: ["ADJ", "VERB"] } as const;

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
  for (const frame of reading.lexicon.frames.get(headKey(token)) ?? []) {
    if (best && frameWeight(frame) < frameWeight(best.frame)) break;
    if (!posOf[frame.pos].some((upos) => upos === token.upos)) continue;
    const words = wordsAround(sentence, token, frame);
    const fillers = words && fillersOf(reading, sentence, token, frame);
    if (!fillers) continue;
    const match = { frame, sentence, trigger: token, words, fillers };
    if (fillers.every((filler) => !reading.actorAt(sentence, filler))) return match;
    best ??= match;
  }
  return best;
}

/** Last part of a hyphenated lemma, under which frames are filed. */
function headKey(token: Token): string {
  const lemma = token.lemma.toLowerCase();
  return lemma.slice(lemma.lastIndexOf("-") + 1);
}

/** Returns the words that meet the frame's demands; undefined where one is not met. */
function fillersOf(
  reading: Reading,
  sentence: Sentence,
  trigger: Token,
  frame: Frame,
): readonly Token[] | undefined {
  const found: Token[] = [];
  for (const demand of frame.demands) {
    const fillers = demand
      .map((conditions) => conditions.map((c) => fillerOf(reading, sentence, trigger, frame, c)))
      .find((tokens) => tokens.every((token) => token !== undefined));
    if (!fillers) return undefined;
    found.push(...fillers.filter((token) => token !== undefined));
  }
  return found;
}

function fillerOf(
  reading: Reading,
  sentence: Sentence,
  trigger: Token,
  frame: Frame,
  { slot, filler }: Condition,
): Token | undefined {
  const tokens =
    slot === "subj" && frame.pos === "noun"
      ? frame.actors.flat().flatMap((s) => slotTokens(reading, sentence, trigger, s))
      : slotTokens(reading, sentence, trigger, slot).flatMap((token) => conjuncts(sentence, token));
  return tokens.find((token) => fits(reading, sentence, token, filler));
}

function fits(reading: Reading, sentence: Sentence, token: Token, filler: Filler): boolean {
  if (filler === "anything") return true;
  if ("lemma" in filler) return names(sentence, token).includes(filler.lemma);
  const lemmas = reading.lexicon.classes.get(filler.class);
  if (lemmas?.size) return names(sentence, token).some((name) => lemmas.has(name));
  const actor = reading.actorAt(sentence, token);
  return actor !== undefined && isOfClass(actor, filler.class);
}

/** A noun by its lemma, and by it with its compound (*aid worker*) or its *of* (*letter of intent*). */
function names(sentence: Sentence, token: Token): readonly string[] {
  const lemma = token.lemma.toLowerCase();
  const compounds = dependents(sentence, token, "compound", "amod").map(
    (t) => `${t.lemma.toLowerCase()} ${lemma}`,
  );
  const nested = dependents(sentence, token, "nmod").map((t) => `${lemma} of ${t.lemma.toLowerCase()}`);
  return [lemma, ...compounds, ...nested];
}

function isOfClass(actor: Actor, name: string): boolean {
  if (name === "actor") return true;
  if (name === "state") return actor.kind === "state" || (actor.sector === "GOV" && actor.kind !== "person");
  if (name === "org") return actor.kind === "organization";
  if (name === "armed") return armed.has(actor.sector ?? "");
  return actor.kind === "person" || actor.kind === "group" || actor.kind === "unnamed";
}

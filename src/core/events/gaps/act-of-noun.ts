import type { Token } from "../../model/document.ts";
import type { EventType } from "../../model/event.ts";
import { baseForms } from "../base-forms.ts";
import type { Candidate } from "../candidate.ts";
import type { Reading } from "../reading.ts";

/**
 * Returns the mention of the act that a noun stands for, with somebody who acts: the noun itself, else the last one
 * told before in the same word, else in others.
 *
 *     The EU imposed sanctions on Belarus.  …  Minsk called the sanctions illegal.      the EU's
 */
export function actOfNoun(
  { lexicon }: Reading,
  noun: Token,
  before: readonly Candidate[],
): Candidate | undefined {
  const own = before.find(({ trigger, actors }) => trigger === noun && actors.length > 0);
  if (own) return own;
  const bases = baseForms(noun);
  const told = before.filter(({ trigger, actors }) => trigger.end <= noun.start && actors.length > 0);
  const frames = bases.flatMap((base) =>
    (lexicon.frames.get(base) ?? []).filter(({ pos }) => pos === "noun"),
  );
  // An *incursion* is an attack; only one *into the airspace* may be no more than a show of force.
  const plain = frames.filter(({ words, demands }) => words.length === 1 && demands.length === 0);
  const types = new Set<EventType>((plain.length > 0 ? plain : frames).map(({ type }) => type));
  const ofPlain = told.filter(({ type }) => types.has(type));
  // "Deported 600 people … called the expulsions inhuman".
  const ofType =
    ofPlain.length > 0 ? ofPlain : told.filter(({ type }) => frames.some((f) => f.type === type));
  const sameWord = ({ trigger, fillers }: Candidate) =>
    [trigger, ...fillers].some((word) => baseForms(word).some((base) => bases.includes(base)));
  return ofType.findLast(sameWord) ?? ofType.at(-1);
}

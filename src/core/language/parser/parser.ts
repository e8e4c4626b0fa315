import { fillFeatures } from "../linear/templates.ts";
import type { Scorer } from "../linear/weights.ts";
import { createAtoms, fillAtoms } from "./atoms.ts";
import { createState, type ParserState, restart } from "./state.ts";
import { parseTemplates } from "./templates.ts";
import { apply, canAttachLeft, canAttachRight, canShift, isDone, rootAction, shift } from "./transitions.ts";
import { parserWords, universalTags } from "./words.ts";

/** The heads of a sentence's words and their relations, at the word's place from 0. */
export interface Arcs {
  /** Number of the head from 1; 0 for the root. */
  readonly heads: Int32Array;
  /** Index into the parser's `relations`. */
  readonly relations: Int32Array;
}

/** Builds a sentence's tree. */
export interface Parser {
  readonly relations: readonly string[];
  /** @param tags index of each word's tag, as the tagger gives it */
  parse(forms: readonly string[], tags: Int32Array): Arcs;
}

/**
 * Makes a parser that takes the best action each time: arc-hybrid, one root, projective trees.
 *
 * @param relations `root` first, by which the root's arc is known
 */
export function createParser(relations: readonly string[], tags: readonly string[], scorer: Scorer): Parser {
  const positions = universalTags(tags);
  const atoms = createAtoms();
  const features = new Int32Array(parseTemplates.count);
  const scores = new Float32Array(scorer.classes);
  let state = createState(256);

  return {
    relations,
    parse(forms, tagged) {
      const words = parserWords(forms, tagged, positions);
      if (words.size >= state.head.length) state = createState(2 * words.size);
      restart(state, words.size);
      while (!isDone(state)) {
        let action = onlyAction(state);
        if (action < 0) {
          fillAtoms(atoms, state, words);
          fillFeatures(parseTemplates, atoms, features);
          scorer.score(features, parseTemplates.count, scores);
          action = bestAction(state, scores);
        }
        apply(state, action);
      }
      const end = words.size + 1;
      return { heads: state.head.slice(1, end), relations: state.relation.slice(1, end) };
    },
  };
}

/** Returns the action that alone is possible; -1 where there is a choice. */
export function onlyAction(state: ParserState): number {
  if (state.depth === 1) return shift;
  if (state.depth === 2 && !canShift(state)) return rootAction;
  return -1;
}

/** Returns the possible action with the highest score, the root's arc left aside (see `onlyAction`). */
export function bestAction(state: ParserState, scores: Float32Array): number {
  let found = -1;
  let highest = -Infinity;
  if (canShift(state)) {
    found = shift;
    highest = scores[shift] as number;
  }
  for (let side = 1; side <= 2; side++) {
    if (side === 1 ? !canAttachLeft(state) : !canAttachRight(state)) continue;
    for (let action = rootAction + side; action < scores.length; action += 2) {
      if ((scores[action] as number) <= highest) continue;
      highest = scores[action] as number;
      found = action;
    }
  }
  return found;
}

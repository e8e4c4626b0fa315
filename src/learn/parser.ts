import { fillFeatures } from "../core/language/linear/templates.ts";
import { createAtoms, fillAtoms, type ParserWords } from "../core/language/parser/atoms.ts";
import { bestAction, onlyAction } from "../core/language/parser/parser.ts";
import { createState, type ParserState, restart } from "../core/language/parser/state.ts";
import { parseTemplates } from "../core/language/parser/templates.ts";
import { apply, isDone, shift } from "../core/language/parser/transitions.ts";
import { parserWords, universalTags } from "../core/language/parser/words.ts";
import type { Sentence } from "../core/model/document.ts";
import { createFrequency } from "./frequency.ts";
import { actionCosts } from "./oracle.ts";
import { createPerceptron, type Perceptron, type Rows } from "./perceptron.ts";
import { liftCrossing } from "./projective.ts";
import { createRandom, type Random, shuffle } from "./random.ts";
import { formsOf } from "./treebank.ts";

export interface ParserSettings {
  readonly rounds: number;
  readonly seed: number;
  /** How often a feature must occur on the right way to have weights. */
  readonly leastCount: number;
  /** How often, from the second round on, a wrong action is followed. */
  readonly exploration: number;
  readonly log: (line: string) => void;
  /** Called after each round. */
  readonly afterRound?: (round: number, rows: () => Rows) => void;
}

/** A sentence to learn from: what the features see and the right tree. */
interface Lesson {
  readonly words: ParserWords;
  readonly heads: Int32Array;
  readonly relations: Int32Array;
  /** All relations but `root`. */
  readonly anyRelation: readonly number[];
}

/** Returns the relations of a treebank, `root` first. */
export function relationsOf(sentences: readonly Sentence[]): readonly string[] {
  return [...new Set(["root", ...sentences.flatMap((s) => s.tokens.map((t) => t.deprel))])];
}

/**
 * Learns a parser: an averaged perceptron under a dynamic oracle, which also follows its own mistakes.
 *
 * @param tagged tags of every sentence as a tagger gives them that has not seen it
 */
export function learnParser(
  sentences: readonly Sentence[],
  tagged: readonly Int32Array[],
  tags: readonly string[],
  relations: readonly string[],
  settings: ParserSettings,
): Rows {
  const lessons = makeLessons(sentences, tagged, tags, relations);
  const longest = Math.max(...lessons.map((lesson) => lesson.words.size));
  const state = createState(longest);
  const isKnown = countFeatures(lessons, state).atLeast(settings.leastCount);
  const perceptron = createPerceptron(1 + 2 * relations.length, isKnown);
  const random = createRandom(settings.seed);
  const order = Array.from(lessons.keys());

  for (let round = 1; round <= settings.rounds; round++) {
    shuffle(order, random);
    const exploration = round === 1 ? 0 : settings.exploration;
    let wrong = 0;
    for (const index of order)
      wrong += learnSentence(lessons[index] as Lesson, state, perceptron, exploration, random);
    settings.log(`parser: round ${round}, ${wrong} wrong, ${perceptron.size()} features`);
    settings.afterRound?.(round, () => perceptron.averaged());
  }
  return perceptron.averaged();
}

function makeLessons(
  sentences: readonly Sentence[],
  tagged: readonly Int32Array[],
  tags: readonly string[],
  relations: readonly string[],
): readonly Lesson[] {
  const positions = universalTags(tags);
  const ids = new Map(relations.map((relation, id) => [relation, id]));
  const anyRelation = [...ids.values()].slice(1);
  return sentences.map((sentence, i) => ({
    words: parserWords(formsOf(sentence), tagged[i] as Int32Array, positions),
    heads: liftCrossing(Int32Array.from([0, ...sentence.tokens.map((t) => t.head)])),
    relations: Int32Array.from([-1, ...sentence.tokens.map((t) => ids.get(t.deprel) as number)]),
    anyRelation,
  }));
}

const atoms = createAtoms();
const features = new Int32Array(parseTemplates.count);
const costs = new Int32Array(3);

function readFeatures(state: ParserState, words: ParserWords): void {
  fillAtoms(atoms, state, words);
  fillFeatures(parseTemplates, atoms, features);
}

/** Counts the features along one right way through every sentence. */
function countFeatures(lessons: readonly Lesson[], state: ParserState) {
  const frequency = createFrequency();
  for (const lesson of lessons) {
    const { words } = lesson;
    restart(state, words.size);
    while (!isDone(state)) {
      const only = onlyAction(state);
      if (only < 0) {
        readFeatures(state, words);
        frequency.add(features, features.length);
      }
      apply(state, only < 0 ? (rightActions(state, lesson).at(-1) as number) : only);
    }
  }
  return frequency;
}

/** Returns the actions that cost least. The root, once it is no longer to be had, may hang by any relation. */
function rightActions(state: ParserState, lesson: Lesson): number[] {
  actionCosts(state, lesson.heads, costs);
  const least = Math.min(costs[0] as number, costs[1] as number, costs[2] as number);
  const relation = lesson.relations[state.stack[state.depth - 1] as number] as number;
  const relations = relation === 0 ? lesson.anyRelation : [relation];
  const actions = costs[0] === least ? [shift] : [];
  for (const side of [1, 2]) if (costs[side] === least) for (const r of relations) actions.push(side + 2 * r);
  return actions;
}

function learnSentence(
  lesson: Lesson,
  state: ParserState,
  perceptron: Perceptron,
  exploration: number,
  random: Random,
): number {
  const scores = new Float32Array(perceptron.classes);
  const { words } = lesson;
  let wrong = 0;
  restart(state, words.size);
  while (!isDone(state)) {
    const only = onlyAction(state);
    if (only >= 0) {
      apply(state, only);
      continue;
    }
    readFeatures(state, words);
    perceptron.score(features, features.length, scores);
    const taken = bestAction(state, scores);
    const right = rightActions(state, lesson);
    let next = taken;
    if (!right.includes(taken)) {
      const better = right.reduce((a, b) => ((scores[b] as number) > (scores[a] as number) ? b : a));
      perceptron.update(features, features.length, better, taken);
      wrong++;
      if (random() >= exploration) next = better;
    }
    perceptron.step();
    apply(state, next);
  }
  return wrong;
}

import type { ParserState } from "../core/language/parser/state.ts";
import { canAttachLeft, canAttachRight, canShift } from "../core/language/parser/transitions.ts";

/** Cost of an action that is not possible. */
export const impossible = 1e9;

/**
 * Fills `costs` with the number of right arcs that each kind of action puts out of reach:
 * shift, attach left, attach right (Goldberg and Nivre 2013, arc-hybrid).
 *
 * @param heads right head of each word, a projective tree; 0 is the root
 */
export function actionCosts(state: ParserState, heads: Int32Array, costs: Int32Array): void {
  costs[0] = canShift(state) ? shiftCost(state, heads) : impossible;
  costs[1] = canAttachLeft(state) ? leftCost(state, heads) : impossible;
  costs[2] = canAttachRight(state) ? rightCost(state, heads) : impossible;
}

/** Shifting loses the arcs between the next word and the words on the stack. */
function shiftCost({ stack, depth, next }: ParserState, heads: Int32Array): number {
  let lost = 0;
  for (let i = 0; i < depth; i++) {
    const word = stack[i] as number;
    if (word === 0) continue;
    if (heads[word] === next) lost++;
    if (heads[next] === word && i < depth - 1) lost++;
  }
  return lost;
}

/** The top gets the next word for its head, and so loses any other head and all dependents to come. */
function leftCost({ stack, depth, next, size }: ParserState, heads: Int32Array): number {
  const top = stack[depth - 1] as number;
  const head = heads[top] as number;
  const otherHead = head !== next && (head > next || head === 0 || head === stack[depth - 2]);
  return (otherHead ? 1 : 0) + dependentsFrom(next, size, heads, top);
}

/** The top gets the word below it for its head, and so loses any other head and all dependents to come. */
function rightCost({ stack, depth, next, size }: ParserState, heads: Int32Array): number {
  const top = stack[depth - 1] as number;
  const head = heads[top] as number;
  const otherHead = head !== stack[depth - 2] && (head >= next || head === 0);
  return (otherHead ? 1 : 0) + dependentsFrom(next, size, heads, top);
}

function dependentsFrom(first: number, last: number, heads: Int32Array, head: number): number {
  let count = 0;
  for (let word = first; word <= last; word++) if (heads[word] === head) count++;
  return count;
}

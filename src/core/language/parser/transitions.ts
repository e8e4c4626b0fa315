import { mix } from "../linear/hash.ts";
import type { ParserState } from "./state.ts";

/** Action 0 shifts; 1 + 2r makes the next word the head of the stack's top, 2 + 2r the word below it. */
export const shift = 0;

/** Hangs the last word on the root: relation 0 is `root`. */
export const rootAction = 2;

export function canShift(state: ParserState): boolean {
  return state.next <= state.size;
}

export function canAttachLeft(state: ParserState): boolean {
  return state.next <= state.size && state.depth > 1;
}

/** Only the last word left may hang on the root: so there is one root. */
export function canAttachRight(state: ParserState): boolean {
  return state.depth > 2 || (state.depth === 2 && state.next > state.size);
}

export function isDone(state: ParserState): boolean {
  return state.next > state.size && state.depth === 1;
}

/** Applies an action that is possible. */
export function apply(state: ParserState, action: number): void {
  if (action === shift) {
    state.stack[state.depth++] = state.next++;
    return;
  }
  const relation = (action - 1) >> 1;
  const top = state.stack[--state.depth] as number;
  if (action & 1) attach(state, state.next, top, relation);
  else attach(state, state.stack[state.depth - 1] as number, top, relation);
}

function attach(state: ParserState, head: number, dependent: number, relation: number): void {
  state.head[dependent] = head;
  state.relation[dependent] = relation;
  if (dependent < head) {
    state.left2[head] = state.left1[head] as number;
    state.left1[head] = dependent;
    state.leftCount[head] = (state.leftCount[head] as number) + 1;
    state.leftRelations[head] = mix((state.leftRelations[head] as number) | 1, relation + 1);
  } else {
    state.right2[head] = state.right1[head] as number;
    state.right1[head] = dependent;
    state.rightCount[head] = (state.rightCount[head] as number) + 1;
    state.rightRelations[head] = mix((state.rightRelations[head] as number) | 1, relation + 1);
  }
}

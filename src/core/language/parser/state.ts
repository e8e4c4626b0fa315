/**
 * The state of an arc-hybrid parser: a stack of words, the next word of the input, and the arcs so far.
 * Words are numbered from 1; 0 is the root and stays at the bottom of the stack.
 */
export interface ParserState {
  /** Number of words. */
  size: number;
  /** Next word of the input; `size + 1` where there is none left. */
  next: number;
  /** Number of words on the stack, the root with them. */
  depth: number;
  readonly stack: Int32Array;
  readonly head: Int32Array;
  /** Relation to the head, as an index; -1 where there is no head yet. */
  readonly relation: Int32Array;
  /** Outermost and second outermost dependents on either side; -1 where there is none. */
  readonly left1: Int32Array;
  readonly left2: Int32Array;
  readonly right1: Int32Array;
  readonly right2: Int32Array;
  /** Number of dependents on either side. */
  readonly leftCount: Int32Array;
  readonly rightCount: Int32Array;
  /** Hash of the relations on either side. */
  readonly leftRelations: Int32Array;
  readonly rightRelations: Int32Array;
}

/** Makes a state with room for sentences of `capacity` words. */
export function createState(capacity: number): ParserState {
  const room = () => new Int32Array(capacity + 1);
  return {
    size: 0,
    next: 1,
    depth: 1,
    stack: room(),
    head: room(),
    relation: room(),
    left1: room(),
    left2: room(),
    right1: room(),
    right2: room(),
    leftCount: room(),
    rightCount: room(),
    leftRelations: room(),
    rightRelations: room(),
  };
}

/** Sets a state back to the beginning of a sentence of `size` words. */
export function restart(state: ParserState, size: number): void {
  state.size = size;
  state.next = 1;
  state.depth = 1;
  state.stack[0] = 0;
  const end = size + 1;
  for (const none of [state.head, state.relation, state.left1, state.left2, state.right1, state.right2])
    none.fill(-1, 0, end);
  for (const zero of [state.leftCount, state.rightCount, state.leftRelations, state.rightRelations])
    zero.fill(0, 0, end);
}

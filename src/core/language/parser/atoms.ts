import type { ParserState } from "./state.ts";
import { atomNames, nodes } from "./templates.ts";

/** What the words of one sentence give, at their number; 0 is the root. */
export interface ParserWords {
  readonly size: number;
  readonly word: Int32Array;
  readonly tag: Int32Array;
  readonly pos: Int32Array;
  /** 1 for a word inside quotation marks. */
  readonly quoted: Uint8Array;
}

const stateAtoms = nodes.length * 4;
const node = new Int32Array(nodes.length);

/** Makes room for the atoms of one state. */
export function createAtoms(): Int32Array {
  return new Int32Array(atomNames.length);
}

/** Fills the atoms of a state, in the order of `atomNames`. */
export function fillAtoms(atoms: Int32Array, state: ParserState, words: ParserWords): void {
  findNodes(state);
  let next = 0;
  for (let i = 0; i < node.length; i++) {
    const id = node[i] as number;
    if (id < 0) {
      atoms[next++] = -7;
      atoms[next++] = -1;
      atoms[next++] = -1;
      atoms[next++] = -1;
      continue;
    }
    atoms[next++] = words.word[id] as number;
    atoms[next++] = words.tag[id] as number;
    atoms[next++] = words.pos[id] as number;
    atoms[next++] = state.relation[id] as number;
  }
  const s0 = node[0] as number;
  const s1 = node[1] as number;
  const b0 = node[3] as number;
  fillCounts(atoms, stateAtoms, state, s0);
  fillCounts(atoms, stateAtoms + 4, state, s1);
  fillCounts(atoms, stateAtoms + 8, state, b0);
  atoms[stateAtoms + 12] = b0 < 0 ? 0 : distance(b0 - s0);
  atoms[stateAtoms + 13] = s1 < 0 ? 0 : distance(s0 - s1);
  atoms[stateAtoms + 14] = 1;
  atoms[stateAtoms + 15] = s1 < 0 ? -1 : (words.quoted[s1] as number);
  atoms[stateAtoms + 16] = words.quoted[s0] as number;
  atoms[stateAtoms + 17] = b0 < 0 ? -1 : (words.quoted[b0] as number);
}

/** Finds the words that `nodes` names. */
function findNodes(state: ParserState): void {
  const { stack, depth, next, size } = state;
  const s0 = stack[depth - 1] as number;
  const s1 = depth > 1 ? (stack[depth - 2] as number) : -1;
  const b0 = next <= size ? next : -1;
  node[0] = s0;
  node[1] = s1;
  node[2] = depth > 2 ? (stack[depth - 3] as number) : -1;
  node[3] = b0;
  node[4] = next + 1 <= size ? next + 1 : -1;
  node[5] = next + 2 <= size ? next + 2 : -1;
  node[6] = state.left1[s0] as number;
  node[7] = state.right1[s0] as number;
  node[8] = state.left2[s0] as number;
  node[9] = state.right2[s0] as number;
  node[10] = s1 < 0 ? -1 : (state.left1[s1] as number);
  node[11] = s1 < 0 ? -1 : (state.right1[s1] as number);
  node[12] = s1 < 0 ? -1 : (state.left2[s1] as number);
  node[13] = s1 < 0 ? -1 : (state.right2[s1] as number);
  node[14] = b0 < 0 ? -1 : (state.left1[b0] as number);
  node[15] = b0 < 0 ? -1 : (state.left2[b0] as number);
  node[16] = next + 3 <= size ? next + 3 : -1;
  node[17] = next > 1 ? next - 1 : -1;
  node[18] = s0 > 0 && s0 < size ? s0 + 1 : -1;
}

function fillCounts(atoms: Int32Array, at: number, state: ParserState, id: number): void {
  atoms[at] = id < 0 ? -1 : (state.leftCount[id] as number);
  atoms[at + 1] = id < 0 ? -1 : (state.rightCount[id] as number);
  atoms[at + 2] = id < 0 ? -1 : (state.leftRelations[id] as number);
  atoms[at + 3] = id < 0 ? -1 : (state.rightRelations[id] as number);
}

/** Returns a distance in steps: 1 to 5, up to 10, more. */
function distance(words: number): number {
  return words > 10 ? 7 : words > 5 ? 6 : words;
}

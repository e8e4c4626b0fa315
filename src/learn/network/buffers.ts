import { inputWidth, pad, type Sizes } from "../../core/language/network/layout.ts";
import type { Address, Memory } from "../../core/language/network/memory.ts";

/** Most rows of a batch to learn from, and most words of one sentence. */
export const mostRows = 1024;
export const mostWords = 200;

/** Room for what a batch gives on its way forward and back; `d` begins the name of a gradient. */
export interface Buffers {
  readonly inputs: Address;
  readonly dInputs: Address;
  /** What goes into each layer, and what comes out of the last; then gradients, gates, cells, dropout. */
  readonly states: readonly Address[];
  readonly dStates: readonly Address[];
  readonly gates: readonly Address[];
  readonly cells: readonly Address[];
  readonly masks: readonly Address[];
  readonly arcs: Address;
  readonly dArcs: Address;
  readonly arcMask: Address;
  readonly matched: Address;
  readonly dMatched: Address;
  readonly arcScores: Address;
  readonly turnedScores: Address;
  readonly pairs: Address;
  readonly dPairs: Address;
  readonly hidden: Address;
  readonly dHidden: Address;
  readonly hiddenMask: Address;
  readonly relations: Address;
  readonly tags: Address;
  readonly names: Address;
  readonly dNames: Address;
  readonly nameMask: Address;
  readonly labels: Address;
  readonly packed: Address;
  readonly turned: Address;
  readonly carry: Address;
}

/** Makes the room. */
export function createBuffers(sizes: Sizes, memory: Memory): Buffers {
  const both = 2 * sizes.width;
  const wide = inputWidth(sizes);
  const { arc, relation, layers } = sizes;
  const room = (columns: number) => memory.alloc((mostRows + 8) * columns);
  const each = (count: number, columns: number) => Array.from({ length: count }, () => room(columns));
  const widest = Math.max(wide, 6 * sizes.width, 2 * relation, 2 * arc, pad(sizes.tags));
  const square = pad(mostWords + 1) ** 2;
  return {
    inputs: room(wide),
    dInputs: room(wide),
    states: each(layers + 1, both),
    dStates: each(layers + 1, both),
    gates: each(layers, 3 * both),
    cells: each(layers, both),
    masks: each(layers + 1, both),
    arcs: room(2 * arc),
    dArcs: room(2 * arc),
    arcMask: room(2 * arc),
    matched: room(arc),
    dMatched: room(arc),
    arcScores: memory.alloc(square),
    turnedScores: memory.alloc(square),
    pairs: room(2 * relation),
    dPairs: room(2 * relation),
    hidden: room(relation),
    dHidden: room(relation),
    hiddenMask: room(relation),
    relations: room(pad(sizes.relations)),
    tags: room(pad(sizes.tags)),
    names: room(sizes.name),
    dNames: room(sizes.name),
    nameMask: room(sizes.name),
    labels: room(pad(sizes.labels)),
    packed: memory.alloc(Math.max(both * widest, (mostRows + 8) * widest)),
    turned: room(widest),
    carry: memory.alloc(sizes.width),
  };
}

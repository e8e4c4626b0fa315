import { type Sizes, type Tensor, tensorsOf } from "../../core/language/network/layout.ts";
import type { Address, Memory } from "../../core/language/network/memory.ts";
import type { Random } from "../random.ts";

/** All weights of a network in one stretch of memory, with as much again for each thing that Adam keeps. */
export interface Parameters {
  /** Number of values. */
  readonly size: number;
  readonly values: Address;
  readonly gradients: Address;
  readonly means: Address;
  readonly squares: Address;
  /** Running average of the values: what is kept in the end. */
  readonly average: Address;
  readonly tensors: readonly Tensor[];
  at(id: string): Address;
  gradientAt(id: string): Address;
}

/** Tables of the labels of each set of names: those of the second only help to learn. */
export const labelSets = ["labels", "others"] as const;

/** Returns the tables that are learned: those of the network, and the labels that it does not keep. */
function learnedTensors(sizes: Sizes): readonly Tensor[] {
  const kept = tensorsOf(sizes);
  const others = kept
    .filter(({ id }) => /^labels(?:\.|$)/.test(id))
    .map((tensor) => ({ ...tensor, id: tensor.id.replace("labels", "others") }));
  return [...kept, ...others];
}

/** Makes room for the weights and gives them their first values. */
export function createParameters(sizes: Sizes, memory: Memory, random: Random): Parameters {
  const tensors = learnedTensors(sizes);
  const offsets = new Map<string, number>();
  let size = 0;
  for (const { id, rows, columns } of tensors) {
    offsets.set(id, size);
    size += (rows * columns + 7) & ~7;
  }
  const [values, gradients, means, squares, average] = Array.from({ length: 5 }, () =>
    memory.alloc(size),
  ) as [Address, Address, Address, Address, Address];
  const at = (id: string) => values + 4 * (offsets.get(id) as number);
  for (const tensor of tensors) {
    const place = memory.view(at(tensor.id), tensor.rows * tensor.columns);
    const scale = firstScale(tensor);
    for (let i = 0; i < place.length; i++) place[i] = scale * normal(random);
    // Gates that let most of what they read pass: the network begins as a shallow one.
    if (/\.(?:forward|backward)$/.test(tensor.id)) {
      place.fill(0, 0, tensor.columns);
      place.fill(-1, tensor.columns, 2 * tensor.columns);
    }
  }
  memory.view(average, size).set(memory.view(values, size));
  return {
    size,
    values,
    gradients,
    means,
    squares,
    average,
    tensors,
    at,
    gradientAt: (id) => gradients + 4 * (offsets.get(id) as number),
  };
}

/** Spread of a table's first values: so that what comes out varies about as much as what goes in. */
function firstScale({ id, rows }: Tensor): number {
  if (id === "words") return 0.3;
  if (id === "parts") return 0.15;
  if (/\.(?:forward|backward)$/.test(id)) return 0.05;
  if (/\.(?:bias|case|next)$/.test(id)) return 0;
  return (/^layer/.test(id) ? Math.sqrt(1.5) : 1) / Math.sqrt(rows);
}

function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

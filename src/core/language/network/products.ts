import { batchRows } from "./batch.ts";
import type { Kernels } from "./kernels.ts";
import type { Address, Memory } from "./memory.ts";
import type { Weights } from "./weights.ts";

/** Products of rows with the tables of a network. */
export interface Products {
  /** Takes the rows that the next products are made of: `rows` of k values, `ld` apart. */
  take(x: Address, ld: number, k: number, rows: number): void;
  /** y = x W + b, its rows as far apart as they are wide; `leaky` leaves a tenth of what is below zero. */
  make(id: string, y: Address, leaky?: boolean): void;
}

/** Makes room for rows of up to `widest` values. */
export function createProducts(weights: Weights, kernels: Kernels, memory: Memory, widest: number): Products {
  const narrowed = memory.alloc((batchRows * widest) >> 1);
  const scales = memory.alloc(batchRows);
  let taken = 0;
  return {
    take(x, ld, k, rows) {
      kernels.narrow(x, ld, narrowed, scales, rows, k);
      taken = rows;
    },
    make(id, y, leaky = false) {
      const { rows: k, columns: n, packed, scales: scalesOfColumns, bias } = weights.product(id);
      kernels.multiplyNarrow(
        narrowed,
        scales,
        packed,
        scalesOfColumns,
        bias,
        y,
        n,
        taken,
        k,
        n,
        leaky ? 1 : 0,
      );
    },
  };
}

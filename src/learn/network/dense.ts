import type { Address } from "../../core/language/network/memory.ts";
import type { Buffers } from "./buffers.ts";
import type { LearningKernels } from "./kernels.ts";
import type { Parameters } from "./parameters.ts";

/** Rows of values in memory, `ld` values apart. */
export interface Rows {
  readonly at: Address;
  readonly ld: number;
}

/** Products with the tables of a network, there and back. */
export interface Dense {
  /** y = x W. */
  forward(id: string, x: Rows, y: Rows, rows: number): void;
  /** Adds to W's gradient; dx = or += dy W', where `dx` is given. */
  backward(
    id: string,
    x: Rows,
    dy: Rows,
    dx: (Rows & { readonly add: boolean }) | undefined,
    rows: number,
  ): void;
  /** y += b, leaky where asked for. */
  bias(id: string, y: Rows, rows: number, leaky: boolean): void;
  /** Adds to b's gradient. */
  biasBack(id: string, dy: Rows, rows: number): void;
}

/** Makes the products. */
export function createDense(parameters: Parameters, buffers: Buffers, kernels: LearningKernels): Dense {
  const tensors = new Map(parameters.tensors.map((tensor) => [tensor.id, tensor]));
  const shape = (id: string) => tensors.get(id) as { readonly rows: number; readonly columns: number };
  const { packed, turned } = buffers;
  return {
    forward(id, x, y, rows) {
      const { rows: k, columns: n } = shape(id);
      kernels.pack(parameters.at(id), packed, k, n, n, 0);
      kernels.multiply(x.at, x.ld, packed, y.at, y.ld, rows, k, n, 0);
    },
    backward(id, x, dy, dx, rows) {
      const { rows: k, columns: n } = shape(id);
      kernels.transpose(x.at, x.ld, turned, rows, k);
      kernels.pack(dy.at, packed, rows, n, dy.ld, 0);
      kernels.multiply(turned, rows, packed, parameters.gradientAt(id), n, k, rows, n, 1);
      if (!dx) return;
      kernels.pack(parameters.at(id), packed, n, k, n, 1);
      kernels.multiply(dy.at, dy.ld, packed, dx.at, dx.ld, rows, n, k, dx.add ? 1 : 0);
    },
    bias(id, y, rows, leaky) {
      kernels.addBias(y.at, y.ld, parameters.at(id), rows, shape(id).columns, leaky ? 1 : 0);
    },
    biasBack(id, dy, rows) {
      kernels.addRows(dy.at, dy.ld, parameters.gradientAt(id), rows, shape(id).columns);
    },
  };
}

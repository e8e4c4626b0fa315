import { type Address, type Memory, startKernels } from "./memory.ts";
import { readingKernels } from "./reading-kernels.ts";

/** What `kernels/` exports for reading; each is described there. */
export interface Kernels {
  pack(b: Address, out: Address, k: number, n: number, ldb: number, transposed: number): void;
  multiply(
    a: Address,
    lda: number,
    b: Address,
    c: Address,
    ldc: number,
    m: number,
    k: number,
    n: number,
    add: number,
  ): void;
  narrow(x: Address, ldx: number, out: Address, scales: Address, m: number, k: number): void;
  packNarrow(b: Address, out: Address, k: number, n: number): void;
  multiplyNarrow(
    a: Address,
    scalesA: Address,
    b: Address,
    scalesB: Address,
    bias: Address,
    c: Address,
    ldc: number,
    m: number,
    k: number,
    n: number,
    leaky: number,
  ): void;
  addPairs(pairs: Address, heads: Address, bias: Address, out: Address, m: number, width: number): void;
  recur(
    u: Address,
    ldu: number,
    x: Address,
    c: Address,
    y: Address,
    ld: number,
    p: Address,
    width: number,
    first: number,
    last: number,
  ): void;
}

/** Starts the kernels for reading. */
export function startReading(): { readonly kernels: Kernels; readonly memory: Memory } {
  return startKernels(readingKernels);
}

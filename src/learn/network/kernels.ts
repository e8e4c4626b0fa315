import type { Kernels } from "../../core/language/network/kernels.ts";
import { type Address, type Memory, startKernels } from "../../core/language/network/memory.ts";
import { learningKernels } from "./learning-kernels.ts";

/** What `kernels/` exports for learning; each is described there. */
export interface LearningKernels extends Pick<Kernels, "pack" | "multiply" | "recur"> {
  addBias(c: Address, ldc: number, bias: Address, m: number, n: number, leaky: number): void;
  transpose(a: Address, lda: number, out: Address, m: number, n: number): void;
  recurBack(
    u: Address,
    ldu: number,
    x: Address,
    c: Address,
    dy: Address,
    dx: Address,
    ld: number,
    p: Address,
    dp: Address,
    carry: Address,
    width: number,
    first: number,
    last: number,
  ): void;
  leakyBack(y: Address, d: Address, n: number): void;
  addRows(d: Address, ldd: number, sum: Address, m: number, n: number): void;
  scaleBy(y: Address, x: Address, n: number): void;
  approach(y: Address, x: Address, share: number, n: number): void;
  sumSquares(x: Address, n: number): number;
  adam(
    w: Address,
    g: Address,
    m: Address,
    v: Address,
    n: number,
    rate: number,
    b1: number,
    b2: number,
    scale: number,
  ): void;
}

/** Starts the kernels for learning. */
export function startLearning(): { readonly kernels: LearningKernels; readonly memory: Memory } {
  return startKernels(learningKernels);
}

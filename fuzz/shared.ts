/** What a thread is given to begin with. */
export interface ThreadData {
  readonly module: string;
  readonly points: number;
  readonly words: readonly string[];
  /** Where the target keeps its corpus and what was found. */
  readonly folder: string;
  readonly seed: number;
  readonly board: Board;
  /** Inputs, as latin1, that took too much and are not tried again. */
  readonly skipped: readonly string[];
}

/** What a thread tells. */
export type FromThread =
  | { readonly kind: "ready" }
  /** It has ended at the word of the other thread, and is in no run. */
  | { readonly kind: "done" }
  | { readonly kind: "grown"; readonly reached: number; readonly corpus: number }
  | {
      readonly kind: "crash";
      readonly input: Uint8Array;
      readonly name: string;
      readonly message: string;
      readonly stack: string;
    };

/**
 * Memory that both threads see: how many runs began, the length of the input of the last one, whether the thread is to
 * end, and the bytes of the input. It tells what a thread was at that no longer answers.
 */
export type Board = SharedArrayBuffer;

const head = 12;

export function createBoard(longest: number): Board {
  return new SharedArrayBuffer(head + longest);
}

export function writeBoard(board: Board, input: Uint8Array): void {
  const numbers = new Int32Array(board, 0, 3);
  new Uint8Array(board, head).set(input);
  Atomics.store(numbers, 1, input.length);
  Atomics.add(numbers, 0, 1);
}

export function readBoard(board: Board): { readonly runs: number; readonly input: Buffer } {
  const numbers = new Int32Array(board, 0, 3);
  const length = Atomics.load(numbers, 1);
  return {
    runs: Atomics.load(numbers, 0),
    input: Buffer.from(new Uint8Array(board.slice(head, head + length))),
  };
}

/** Asks a thread to end after the run that it is in: to cut it off within a driver's native code takes the process down. */
export function askToEnd(board: Board): void {
  Atomics.store(new Int32Array(board, 0, 3), 2, 1);
}

export function isToEnd(board: Board): boolean {
  return Atomics.load(new Int32Array(board, 0, 3), 2) === 1;
}

import { ReadoutError } from "../src/core/model/error.ts";

/** Runs what may refuse its input in words; anything else that it throws is a fault. */
export function mayRefuse<Result>(act: () => Result): Result | undefined {
  try {
    return act();
  } catch (error) {
    if (error instanceof ReadoutError) return undefined;
    throw error;
  }
}

import { parentPort } from "node:worker_threads";
import { ReadoutError } from "../../core/model/error.ts";
import type { ThreadAnswer, ThreadCall } from "./thread-calls.ts";

/** Functions that other threads may call, by name. */
export type Callable = Readonly<Record<string, (...given: never[]) => unknown>>;

/** Answers calls from the thread that made this one, until it ends. */
export function answerCalls(make: () => Promise<Callable>): void {
  // Made with the first call, so that what stands in the way of it is told as its answer.
  let functions: Promise<Callable> | undefined;
  parentPort?.on("message", async ({ number, name, given }: ThreadCall) => {
    let answer: ThreadAnswer;
    try {
      functions ??= make();
      const called = (await functions)[name];
      if (!called) throw new TypeError(`the thread has no '${name}'`);
      answer = { number, value: await called(...(given as never[])) };
    } catch (error) {
      functions = functions && (await functions.catch(() => undefined)) ? functions : undefined;
      answer = { number, error: toldError(error) };
    }
    parentPort?.postMessage(answer);
  });
}

function toldError(error: unknown) {
  const { message, stack = "" } = error instanceof Error ? error : new Error(String(error));
  return error instanceof ReadoutError ? { code: error.code, message } : { message, stack };
}

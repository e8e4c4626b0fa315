import { setFlagsFromString } from "node:v8";
import Tinypool from "tinypool";
import { ReadoutError } from "../../core/model/error.ts";
import { loadLexicon, packageRoot } from "../resources.ts";
import { workerModule } from "../threads/worker-module.ts";
import { coderVersion } from "./coder-version.ts";
import type { Coding, CodingMaker, CodingOptions, CodingResult, CodingTask } from "./coding.ts";
import type { ThreadAnswer } from "./coding-worker.ts";

/** Coders on threads, each with a reader of its own. */
export const codingPool: CodingMaker = {
  version({ lexicon, attribution }) {
    // A bad table is told here, once, before threads meet it.
    if (lexicon.length > 0) loadLexicon(packageRoot(), lexicon);
    return coderVersion(lexicon, { attribution });
  },
  make: createPool,
};

/**
 * Settings of the engine for threads that each hold a reader.
 *
 * - By itself a heap grows to twice what it holds, which is memory that others on the machine could use.
 * - The compiler works on a core that another thread could have: rules that run seldom are better left as they are. Quick
 *   machine code for all at once and the slow compiler for the few that are hot take a third less over 600 reports.
 */
const engineFlags = [
  "--heap-growing-percent=25",
  "--always-sparkplug",
  "--interrupt-budget=528000",
  "--max-inlined-bytecode-size-cumulative=500",
];

function createPool({ workers, ...workerData }: CodingOptions): Coding {
  let pool: Tinypool | undefined;
  const start = () => {
    for (const flag of engineFlags) setFlagsFromString(flag);
    return new Tinypool({
      filename: workerModule("coding-worker.js", new URL("./coding-worker.ts", import.meta.url), ["code"]),
      name: "code",
      minThreads: workers,
      maxThreads: workers,
      workerData,
      resourceLimits: { maxYoungGenerationSizeMb: 16 },
    });
  };
  const run = async (tasks: readonly CodingTask[]): Promise<readonly CodingResult[]> => {
    // Where all is known already, no thread is wanted.
    pool ??= start();
    const answer = (await pool.run(tasks)) as ThreadAnswer;
    if ("broken" in answer) throw new ReadoutError(answer.broken.code, answer.broken.message);
    return answer.results;
  };
  return {
    workers,
    async code(tasks) {
      try {
        return await run(tasks);
      } catch (error) {
        if (error instanceof ReadoutError) throw error;
        if (tasks.length === 1) return [crash(error)];
        // A thread that ran out of memory takes the batch with it: each report once more, to find the one.
        const results: CodingResult[] = [];
        for (const task of tasks) results.push(...(await run([task]).catch((cause) => [crash(cause)])));
        return results;
      }
    },
    close: async () => pool?.destroy(),
  };
}

function crash(error: unknown): CodingResult {
  const what = error instanceof Error ? error.message : String(error);
  return {
    error: {
      code: "coder-crashed",
      message: `reading it ended the thread (${what}). Give it by itself to 'readout read'.`,
    },
  };
}

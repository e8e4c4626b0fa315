import { workerData } from "node:worker_threads";
import { type Coder, createCoder } from "../../core/read.ts";
import { errorRecord } from "../failure.ts";
import { loadResources, packageRoot } from "../resources.ts";
import { codeReport } from "./code-report.ts";
import type { CodingOptions, CodingResult, CodingTask } from "./coding.ts";

/** What a thread answers: results, or why it can give none whatever it is asked. */
export type ThreadAnswer =
  | { readonly results: readonly CodingResult[] }
  | { readonly broken: { readonly code: string; readonly message: string } };

// Tinypool puts its own data first.
const [, { lexicon, attribution, keepText }] = workerData as [unknown, Omit<CodingOptions, "workers">];
let coder: Coder | undefined;

/** Codes a batch: what a thread of the pool does. */
export function code(tasks: readonly CodingTask[]): ThreadAnswer {
  try {
    coder ??= createCoder(loadResources(packageRoot(), lexicon), { attribution });
  } catch (cause) {
    const { code, message } = errorRecord("", cause).error;
    return { broken: { code, message } };
  }
  const ready = coder;
  return { results: tasks.map((task) => codeReport(task, ready, keepText)) };
}

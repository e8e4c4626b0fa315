import { workerData } from "node:worker_threads";
import { createCoder } from "../../core/read.ts";
import { loadResources, packageRoot } from "../resources.ts";
import { codeReport } from "./code-report.ts";
import type { CodingOptions, CodingResult, CodingTask } from "./coding.ts";

// Tinypool puts its own data first.
const [, { lexicon, attribution, keepText }] = workerData as [unknown, Omit<CodingOptions, "workers">];
const coder = createCoder(loadResources(packageRoot(), lexicon), { attribution });

/** Codes a batch: what a thread of the pool does. */
export function code(tasks: readonly CodingTask[]): readonly CodingResult[] {
  return tasks.map((task) => codeReport(task, coder, keepText));
}

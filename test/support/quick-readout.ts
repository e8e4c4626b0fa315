/** Runs `readout` with a reader that does not read closely, and takes a moment for a batch, so that kills meet it at work. */
import { setTimeout } from "node:timers/promises";
import type { CodingMaker } from "../../src/node/ingest/coding.ts";
import { main } from "../../src/node/program.ts";
import { processShell } from "../../src/node/shell.ts";
import { quickCoding } from "./coding.ts";

const slowedCoding: CodingMaker = {
  ...quickCoding,
  make(options) {
    const coding = quickCoding.make(options);
    return {
      ...coding,
      async code(tasks) {
        await setTimeout(20);
        return coding.code(tasks);
      },
    };
  },
};

const shell = { ...processShell(), loadCoding: async () => slowedCoding };
process.exitCode = await main(process.argv.slice(2), shell);

/** Runs `readout ingest` with a reader that does not read closely, so that a kill is likely to meet a write. */
import { main } from "../../src/node/program.ts";
import { processShell } from "../../src/node/shell.ts";
import { quickCoding } from "./coding.ts";

const shell = { ...processShell(), loadCoding: async () => quickCoding };
process.exitCode = await main(["ingest", ...process.argv.slice(2)], shell);

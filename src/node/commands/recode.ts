import type { Command } from "commander";
import { addCodingOptions } from "../coding-options.ts";
import type { ExitStatus, Shell } from "../shell.ts";
import { wholeNumber } from "./ingest.ts";
import type { RecodeOptions } from "./recode-action.ts";

const examples = `
Reads again what the store keeps of each report that another readout coded, or this one with other word lists or
options. The clean text stays as it was, so that offsets of both codings point to the same words; the record of
before is kept, and 'readout diff' shows what changed. Stop it whenever you like: it goes on where it was.

A store without text (--no-text) cannot be coded again: give its sources to 'readout ingest' once more.

Examples:
  readout recode --store archive.db
  readout recode --store archive.db --lexicon my-lists && readout diff --store archive.db
  readout recode --store archive.db --drop-old       keep no codings of before
`;

/** Adds `readout recode`, a new coding of all that is in a store, to the programme. */
export function addRecodeCommand(program: Command, shell: Shell, finish: (status: ExitStatus) => void): void {
  const command = program
    .command("recode")
    .summary("code the reports of a store again")
    .description("Code those reports of a store again that were coded otherwise than now.")
    .requiredOption("--store <store>", "the store")
    .option("--workers <number>", "threads that read; one a core is usual", wholeNumber);
  addCodingOptions(command)
    .option("--drop-old", "throw away the records of older codings once all is coded")
    .option("--no-merge", "leave it to 'readout merge' to join the events of different reports")
    .option("--quiet", "say nothing about progress")
    .addHelpText("after", examples)
    .action(async (options: RecodeOptions) => {
      const { recode } = await import("./recode-action.ts");
      finish(await recode(options, shell));
    });
}

import type { Command } from "commander";
import type { ExitStatus, Shell } from "../shell.ts";
import type { MergeOptions } from "./merge-action.ts";

const examples = `
Reports that take over one text have one originator, and what several reports tell of one event is one event, with all
its reports behind it and what they disagree on. 'ingest', 'watch' and 'recode' do this at their end; after --no-merge,
or where they were broken off, this does it.

Only what new reports touch is merged again, and the result hangs on the reports alone, not on their order. Stop it
whenever you like: it goes on where it was.

Examples:
  readout ingest wire/ --store archive.db --no-merge
  readout merge --store archive.db
`;

/** Adds `readout merge`, which joins what many reports tell of one event, to the programme. */
export function addMergeCommand(program: Command, shell: Shell, finish: (status: ExitStatus) => void): void {
  program
    .command("merge")
    .summary("join what many reports of a store tell of one event")
    .description("Find which reports of a store are copies of one text, and which of their events are one.")
    .requiredOption("--store <file>", "the store")
    .option("--quiet", "say nothing about progress")
    .addHelpText("after", examples)
    .action(async (options: MergeOptions) => {
      const { merge } = await import("./merge-action.ts");
      finish(await merge(options, shell));
    });
}

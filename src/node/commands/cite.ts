import { type Command, Option } from "commander";
import type { ExitStatus, Shell } from "../shell.ts";
import type { CiteOptions } from "./cite-action.ts";

const examples = `
Names the program's version, its models and word lists by their hashes, the options, and counts what is in the
store: all that another needs to make the same data from the same reports. Counts are of the store as it is now.

Examples:
  readout cite --store archive.db                    for people
  readout cite --store archive.db --format bibtex >> paper.bib
  readout cite --store archive.db --format json | jq .coders
`;

/** Adds `readout cite`, the footnote of a store, to the programme. */
export function addCiteCommand(program: Command, shell: Shell, finish: (status: ExitStatus) => void): void {
  program
    .command("cite")
    .summary("say what made a store, for a paper's footnote")
    .description("Say what made a store and what is in it, for a paper's footnote.")
    .requiredOption("--store <store>", "the store")
    .addOption(
      new Option("--format <format>", "form of the footnote")
        .choices(["text", "bibtex", "json"])
        .default("text"),
    )
    .addHelpText("after", examples)
    .action(async (options: CiteOptions) => {
      const { cite } = await import("./cite-action.ts");
      finish(await cite(options, shell));
    });
}

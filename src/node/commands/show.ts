import { type Command, Option } from "commander";
import { wholeOf } from "../query/filter-options.ts";
import type { ExitStatus, Shell } from "../shell.ts";
import type { ShowOptions } from "./show-action.ts";

const examples = `
Of each report: the sentence with the words that tell the event in brackets, the chain of voices from who says so to
the report, and the originator of its wording. 'readout explain' tells why a report's record has it.

Examples:
  readout show 4f1d2a90b3c8 --store archive.db
  readout show 'r17#e3' --store archive.db
  readout show 4f1d --store archive.db --format json | jq .disagreements
`;

/** Adds `readout show` to the programme: one event of a store. */
export function addShowCommand(program: Command, shell: Shell, finish: (status: ExitStatus) => void): void {
  program
    .command("show")
    .summary("tell all about one event of a store")
    .description(
      "Tell all about one event: what reports agree and disagree on, and each report with its words.",
    )
    .argument(
      "<event>",
      "its id as 'readout events' lists it, or the beginning of it; REPORT#e3 of one report",
    )
    .requiredOption("--store <file>", "the store")
    .addOption(new Option("--format <format>", "json: all of it").choices(["text", "json"]).default("text"))
    .option("--reports <number>", "most reports that are shown", wholeOf, 20)
    .option("--no-color", "no colours")
    .addHelpText("after", examples)
    .action(async (event: string, options: ShowOptions) => {
      const { show } = await import("./show-action.ts");
      finish(await show(event, options, shell));
    });
}

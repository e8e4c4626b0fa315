import { type Command, Option } from "commander";
import { addListOptions, addTimeFilters, several } from "../query/filter-options.ts";
import type { ExitStatus, Shell } from "../shell.ts";
import type { SearchOptions } from "./search-action.ts";

const examples = `
All words must be in a report, in any order; case and accents do not matter. Nothing else that is written has a meaning.

Examples:
  readout search nuclear talks --store archive.db
  readout search '"nuclear talks" OR ceasefire' --store archive.db --since 2024-03
  readout search 'sanction*' --store archive.db --outlet "The Courier" --format jsonl
`;

/** Adds `readout search` to the programme: reports by their words. */
export function addSearchCommand(program: Command, shell: Shell, finish: (status: ExitStatus) => void): void {
  const command = program
    .command("search")
    .summary("find reports of a store by their words")
    .description("Find reports by words of their headlines and texts.")
    .argument(
      "<words...>",
      "words, phrases in quotation marks, beginnings (sanction*), OR between alternatives",
    )
    .requiredOption("--store <file>", "the store");
  addTimeFilters(command, "when it came out")
    .addOption(several("--outlet <name>", "who brought the report out"))
    .addOption(
      new Option("--order <order>", "best first, or by day; by day is usual for common words").choices([
        "rank",
        "newest",
      ]),
    );
  addListOptions(command, 20)
    .addHelpText("after", examples)
    .action(async (words: string[], options: SearchOptions) => {
      const { search } = await import("./search-action.ts");
      finish(await search(words, options, shell));
    });
}

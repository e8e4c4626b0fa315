import { type Command, Option } from "commander";
import { addEventFilters, addFormatOption } from "../query/filter-options.ts";
import type { ExitStatus, Shell } from "../shell.ts";
import type { RelationsOptions } from "./relations-action.ts";

const examples = `
happened   a deed that the report itself tells as done        said   an act of words, likewise
claimed    done, as somebody says          background   told as past          open   planned, possible or denied

An event counts once, however many of a side take part and however many reports tell it; n is their number, r/o
how many reports and originators stand behind them. Months and years without an event are there with 0. Events of
which no period is known come first, without one.

Examples:
  readout relations RUS CHN --store archive.db
  readout relations RUS UKR --store archive.db --by year --type ASSAULT --format csv
  readout relations "Sergei Lavrov" USA --store archive.db --since 2024
`;

/** Adds `readout relations` to the programme: the series of two. */
export function addRelationsCommand(
  program: Command,
  shell: Shell,
  finish: (status: ExitStatus) => void,
): void {
  const command = program
    .command("relations")
    .summary("count the events between two, by month")
    .description("Count the events between two by period, split by how they are told.")
    .argument("<one>", "a country (RUS), a sector of it (RUS/MIL), a name, a key (key:RUS/GOV)")
    .argument("<other>", "the same of the other; whichever acts")
    .requiredOption("--store <file>", "the store")
    .addOption(
      new Option("--by <period>", "how long a period is").choices(["day", "month", "year"]).default("month"),
    );
  addFormatOption(addEventFilters(command, { hasPair: false }))
    .addHelpText("after", examples)
    .action(async (one: string, other: string, options: RelationsOptions) => {
      const { relations } = await import("./relations-action.ts");
      finish(await relations(one, other, options, shell));
    });
}

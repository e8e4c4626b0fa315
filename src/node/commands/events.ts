import { type Command, Option } from "commander";
import { addEventFilters, addListOptions } from "../query/filter-options.ts";
import { eventOrders } from "../query/orders.ts";
import type { ExitStatus, Shell } from "../shell.ts";
import type { EventsOptions } from "./events-action.ts";

const examples = `
Of the values of one filter any may fit, of the filters all must. Events are counted once, however many reports tell
them: r/o is how many reports do, and how many of these are no copies of each other; ! where somebody denies it.
Layers: happened (a deed, told by the report itself), said (an act of words), claimed (somebody says so), background
(told as past), open (planned, possible or denied).

Examples:
  readout events --store archive.db --actor RUS/MIL --recipient UKR --since 2024-03
  readout events --store archive.db --pair "RUS CHN" --layer happened,claimed
  readout events --store archive.db --actor "Sergei Shoigu" --type CONSULT --place KAZ
  readout events --store archive.db --asserted-by "TASS" --words '"machine tools"'
  readout events --store archive.db --disputed --min-originators 3 --order most-told
  readout events --store archive.db --type ASSAULT --all --format csv > assaults.csv

'readout show EVENT' tells all about one; the beginning of its id is enough.
`;

/** Adds `readout events` to the programme: the events of a store. */
export function addEventsCommand(program: Command, shell: Shell, finish: (status: ExitStatus) => void): void {
  const command = program
    .command("events")
    .summary("list the events of a store")
    .description("List the events of a store that fit all of some filters, the newest first.")
    .requiredOption("--store <file>", "the store");
  addListOptions(addEventFilters(command), 50)
    .addOption(
      new Option("--order <order>", "newest, oldest, or most-told: by originators")
        .choices(eventOrders)
        .default("newest"),
    )
    .addHelpText("after", examples)
    .action(async (options: EventsOptions) => {
      const { listEvents } = await import("./events-action.ts");
      finish(await listEvents(options, shell));
    });
}

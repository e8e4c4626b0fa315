import type { Command } from "commander";
import { addListOptions, addTimeFilters, oneOf, several, severalCodes } from "../query/filter-options.ts";
import type { ExitStatus, Shell } from "../shell.ts";
import type { StatementsOptions } from "./statements-action.ts";

const kinds = ["direct", "indirect", "mixed"] as const;
const classes = ["speech", "writing", "thought", "intention", "perception"] as const;

const examples = `
Examples:
  readout statements --store archive.db --speaker "Sergei Lavrov" --since 2024-03
  readout statements --store archive.db --speaker CHN/GOV --via TASS
  readout statements --store archive.db --kind direct --words sanctions --format jsonl
`;

/** Adds `readout statements` to the programme: what is said in the reports of a store. */
export function addStatementsCommand(
  program: Command,
  shell: Shell,
  finish: (status: ExitStatus) => void,
): void {
  const command = program
    .command("statements")
    .summary("list what is said in the reports of a store")
    .description("List the statements of a store that fit all of some filters, the newest first.")
    .requiredOption("--store <file>", "the store");
  addTimeFilters(command, "when it was said")
    .addOption(several("--speaker <who>", "who speaks: RUS, RUS/MIL, /MIL, a name, key:RUS/GOV"))
    .addOption(several("--via <who>", "who carried it: an agency, another outlet"))
    .addOption(severalCodes("--kind <kind>", kinds.join(", "), oneOf("kind", kinds)))
    .addOption(severalCodes("--class <class>", classes.join(", "), oneOf("class", classes)))
    .option("--negated", "only what somebody did not say, denied or declined")
    .addOption(several("--outlet <name>", "who brought the report out"))
    .option("--words <words>", "words of the report, as for 'readout search'");
  addListOptions(command, 50)
    .addHelpText("after", examples)
    .action(async (options: StatementsOptions) => {
      const { listStatements } = await import("./statements-action.ts");
      finish(await listStatements(options, shell));
    });
}

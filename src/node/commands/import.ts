import type { Command } from "commander";
import type { ExitStatus, Shell } from "../shell.ts";
import type { ImportOptions } from "./import-action.ts";

const examples = `
Formats:
  people           a CSV: name, role, country, from, to, wikidata; and sector, gender, aliases
  geonames         dumps of GeoNames (SY.txt, cities500.txt): 19 columns between tabs
  petrarch-actors  actor dictionaries (Phoenix.Countries.actors.txt): names, +SYNONYMS, dated [CODES]
  petrarch-agents  agent dictionaries (Phoenix.agents.txt): nouns with [~CODE], !SETS!, {PLURALS}
  petrarch-verbs   verb dictionaries (CAMEO.2.0.txt): blocks --- VERB [CODE] ---, simple patterns

A people file:
  name,role,country,from,to,wikidata
  Jane Doe,Foreign Minister,Freedonia,2021-03,,Q4711
Countries are names or codes of ISO 3166-1; dates are days, months or years, and stay empty where open.

Examples:
  readout import people ministers.csv --to my-lists
  readout import geonames SY.txt --population 500 --to my-lists
  readout import petrarch-actors *.actors.txt --to my-lists
  readout read report.txt --lexicon my-lists

What cannot be carried over is told on standard error with file, line and reason, and the rest goes on.
The folder holds tables as the package's data/ does: read them, edit them, import more into the same folder.
Exit status: 0 all files read, 1 some could not be, 2 the command was not understood.
`;

/** Adds `readout import`, which makes word lists of the field's own files. */
export function addImportCommand(program: Command, shell: Shell, finish: (status: ExitStatus) => void): void {
  program
    .command("import")
    .summary("make word lists of dictionaries, lists of people and gazetteers")
    .description("Make word lists of PETRARCH dictionaries, lists of people and dumps of GeoNames.")
    .argument("<format>", "what the files are (see below)")
    .argument("<file...>", "files to read, or - for standard input")
    .requiredOption("--to <folder>", "folder of word lists, made or added to")
    .option("--population <people>", "leave out towns with fewer (GeoNames)", "0")
    .option("--alternates <file>", "alternateNames.txt, for English names (GeoNames)")
    .option("--quiet", "do not tell what is left out, only how much")
    .addHelpText("after", examples)
    .action(async (format: string, files: string[], options: ImportOptions, command: Command) => {
      const { checkImport, importLists } = await import("./import-action.ts");
      const problem = checkImport(format, options);
      if (problem) command.error(`error: ${problem}`, { exitCode: 2 });
      finish(await importLists(format, files, options, shell));
    });
}

import type { Command } from "commander";
import type { ExitStatus, Shell } from "../shell.ts";
import type { ImportOptions } from "./import-action.ts";

const examples = `
Word lists, made in the folder that --to names:
  people           a CSV: name, role, country, from, to, wikidata; and sector, gender, aliases
  geonames         dumps of GeoNames (SY.txt, cities500.txt): 19 columns between tabs
  petrarch-actors  actor dictionaries (Phoenix.Countries.actors.txt): names, +SYNONYMS, dated [CODES]
  petrarch-agents  agent dictionaries (Phoenix.agents.txt): nouns with [~CODE], !SETS!, {PLURALS}
  petrarch-verbs   verb dictionaries (CAMEO.2.0.txt): blocks --- VERB [CODE] ---, simple patterns

Events, given on standard output as JSON, one a line, in the names that Readout's own have:
  gdelt            events of GDELT 2.0 and 1.0 (20240426.export.CSV): 61, 58 or 57 columns
  icews            events of ICEWS (events.2018.tab): 20 columns under their names
  polecat          events of POLECAT (ngecEventsDV-2023.txt): 40 columns under their names

Such files may be packed (.gz, or GDELT's .zip). CAMEO codes get the PLOVER type that they come to. A row that
cannot be used gives {"readout":"1","error":{"input","code","message"}} in its place.

A people file:
  name,role,country,from,to,wikidata
  Jane Doe,Foreign Minister,Freedonia,2021-03,,Q4711
Countries are names or codes of ISO 3166-1; dates are days, months or years, and stay empty where open.

Examples:
  readout import people ministers.csv --to my-lists
  readout import geonames SY.txt --population 500 --to my-lists
  readout import petrarch-actors *.actors.txt --to my-lists
  readout read report.txt --lexicon my-lists
  readout import gdelt 20240426.export.CSV.zip > gdelt.jsonl
  readout import polecat ngecEventsDV-2023.txt | jq -c 'select(.type == "ASSAULT")'

What cannot be carried over is told on standard error with file, line and reason, and the rest goes on.
The folder holds tables as the package's data/ does: read them, edit them, import more into the same folder.
Exit status: 0 all files read, 1 some could not be, 2 the command was not understood.
`;

/** Adds `readout import`, which makes word lists of the field's own files, and events of its data sets. */
export function addImportCommand(program: Command, shell: Shell, finish: (status: ExitStatus) => void): void {
  program
    .command("import")
    .summary("make word lists of dictionaries and gazetteers, and events of GDELT, ICEWS and POLECAT")
    .description(
      "Make word lists of PETRARCH dictionaries, lists of people and dumps of GeoNames; read events of other data sets.",
    )
    .argument("<format>", "what the files are (see below)")
    .argument("<file...>", "files to read, or - for standard input")
    .option("--to <folder>", "folder of word lists, made or added to")
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

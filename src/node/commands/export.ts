import type { Command } from "commander";
import type { ExitStatus, Shell } from "../shell.ts";
import type { ExportOptions } from "./export-action.ts";

const examples = `
The input is records, one a line, as 'readout read --jsonl' and 'readout read --format jsonl' write them: files,
or standard input. Lines that are no record are told with their number, the rest goes on, and the exit status is 1.

Examples:
  readout export --formats                     all formats, a line each
  readout read reports/*.html | readout export --format geojson > events.geojson
  readout export --format polecat records.jsonl --out events.tsv
  readout export --format gdelt records.jsonl --status all --head > events.tsv
  readout export --format graphml --aggregate records.jsonl --out relations.graphml
  readout export --format gdelt --store archive.db --out events.tsv
  readout export --format brat records.jsonl --out annotations     a folder: .txt, .ann, annotation.conf
  readout export --format parquet records.jsonl --out tables       a folder: events, statements, actors

polecat, icews, gdelt, gdelt-mentions and phoenix have no column that says whether an event happened: what is
planned, feared, denied or long past is left out and counted, unless --status names it. The other formats say it.

icews, gdelt and phoenix have one source and one target a row: an event of several is several rows, whose ids
differ; who act with each other stand in one row. Dates less exact than a day stand on their first day.

An event told in forty reports is one row with its counts where it is known to be one: in a store whose reports are
merged, or with --merged, which reads merged events, one a line. It has the facts that most originators give, and the
words and the address of the first report.

A sheet that opens a table may run cells that begin with =, +, - or @. The formats keep the words as they are, for
programs; --spreadsheet puts an apostrophe before such words.

A file appears under its name once it is whole; until then it is called NAME.part.
`;

/** Adds `readout export`, which writes records in the field's own formats. */
export function addExportCommand(program: Command, shell: Shell, finish: (status: ExitStatus) => void): void {
  program
    .command("export")
    .summary("write records in other formats: GDELT, POLECAT, GeoJSON, STIX, Parquet …")
    .description("Write records in the formats that other tools of the field read.")
    .argument("[input...]", "files of records, one a line, or - for standard input")
    .option("--store <store>", "take the records of a store instead, with what merging knows of their events")
    .option("--format <format>", "what to write (see --formats)")
    .option("--formats", "list the formats and stop")
    .option("--out <path>", "file to write, or folder for brat and parquet; else standard output")
    .option(
      "--status <list>",
      "events to write: all, or some of occurred,historical,future,hypothetical,negated",
    )
    .option("--merged <file>", "merged events, one a line, for counts of reports and originators")
    .option("--aggregate", "one edge for all events of a pair, a type and a status (graphml)")
    .option("--head", "begin a table with the names of its columns")
    .option("--no-head", "begin a table without them")
    .option("--spreadsheet", "keep words from being run as formulas by a spreadsheet")
    .option("--quiet", "say nothing about progress")
    .addHelpText("after", examples)
    .action(async (inputs: string[], options: ExportOptions, command: Command) => {
      const { checkExport, exportRecords, listFormats } = await import("./export-action.ts");
      if (options.formats) return finish(await listFormats(shell));
      const problem = checkExport(inputs, options, shell);
      if (problem) command.error(`error: ${problem}`, { exitCode: 2 });
      finish(await exportRecords(inputs, options, shell));
    });
}

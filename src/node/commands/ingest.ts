import { type Command, InvalidArgumentError, Option } from "commander";
import type { ExitStatus, Shell } from "../shell.ts";
import type { IngestOptions } from "./ingest-action.ts";

const examples = `
A source is a file (a page, plain text), a folder with all such files in it and below, a pattern in quotation
marks, a batch with a report a line (.jsonl, .ndjson), any of them packed (.gz), or - for a batch on standard
input. A line of a batch:
  {"id": "a-1", "text": "…", "title": "…", "published": "2024-04-27", "url": "https://…"}

Examples:
  readout ingest reports/ --store archive.db            all reports of a folder
  readout ingest 'wire/2024-*.jsonl.gz' --store archive.db
  zcat wire.jsonl.gz | readout ingest - --store archive.db
  readout ingest reports/ --store archive.db --no-text  offsets and hashes, no words

Stop it whenever you like, and give the same command again: it goes on where it was. What has been read before is
passed over, by its content. The same words from two addresses are two reports; the same id is one.

What cannot be read is told at once and kept in the table 'failures'; the rest is read, and the exit status is 1.

The store is one SQLite file, open to any tool: sqlite3 archive.db 'select type, count(*) from events group by 1'
`;

/** Adds `readout ingest`, many reports into one store, to the programme. */
export function addIngestCommand(program: Command, shell: Shell, finish: (status: ExitStatus) => void): void {
  program
    .command("ingest")
    .summary("read many reports into a store")
    .description("Read many reports into a store, on all cores; give it again to go on where it stopped.")
    .argument("<source...>", "files, folders, patterns, batches, or - for standard input")
    .requiredOption("--store <file>", "the store; it is made where it is not there")
    .option("--workers <number>", "threads that read; one a core is usual", wholeNumber)
    .option("--no-text", "keep no words of the reports: offsets and hashes stay")
    .addOption(
      new Option("--lexicon <folder>", "word lists of your own, laid over the package's (may stand again)")
        .argParser((folder: string, folders: readonly string[]) => [...folders, folder])
        .default([], "none"),
    )
    .addOption(
      new Option(
        "--attribution <kind>",
        "speech: what is said or written, alone; all: what is thought, wanted or seen, too",
      )
        .choices(["all", "speech"])
        .default("all"),
    )
    .option("--quiet", "say nothing about progress")
    .addHelpText("after", examples)
    .action(async (sources: string[], options: IngestOptions) => {
      const { ingestSources } = await import("./ingest-action.ts");
      finish(await ingestSources(sources, options, shell));
    });
}

/** Reads a number of threads. */
export function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,2}$/u.test(text)) throw new InvalidArgumentError("Give a number from 1 to 999.");
  return Number(text);
}

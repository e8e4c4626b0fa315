import { type Command, InvalidArgumentError, Option } from "commander";
import { addCodingOptions, addFetchOptions } from "../coding-options.ts";
import type { ExitStatus, Shell } from "../shell.ts";
import { sourceFormats } from "../sources/source-format.ts";
import type { IngestOptions } from "./ingest-action.ts";

const examples = `
A source is a file, a folder with all files of reports in it and below, a pattern in quotation marks, an address, or
- for standard input. What it holds is told from its first bytes, packed (.gz) or not:
  a page, plain text                     one report
  a batch (.jsonl, .ndjson)              a report a line
  RSS, Atom, JSON Feed                   each entry; its page is fetched where the feed has only a teaser
  a sitemap, an index of them            each page, fetched
  a web archive (.warc, .wet)            each page
  NewsML-G2, NITF, ninjs                 each report of an agency

A line of a batch:
  {"id": "a-1", "text": "…", "title": "…", "published": "2024-04-27", "url": "https://…"}

Pages are fetched as a guest does: robots.txt is heeded, a host has a second between visits, and a server that asks
to be left alone is. Nothing private is fetched: --allow-private lets in your own network.

Examples:
  readout ingest reports/ --store archive.db            all reports of a folder
  readout ingest 'wire/2024-*.jsonl.gz' --store archive.db
  zcat wire.jsonl.gz | readout ingest - --store archive.db
  readout ingest crawl.warc.gz https://example.org/news-sitemap.xml --store archive.db
  readout ingest reports/ --store archive.db --no-text  offsets and hashes, no words

Stop it whenever you like, and give the same command again: it goes on where it was. What has been read before is
passed over, by its content. The same words from two addresses are two reports; the same id is one.

What cannot be read is told at once and kept in the table 'failures'; the rest is read, and the exit status is 1.

The store is one SQLite file, open to any tool: sqlite3 archive.db 'select type, count(*) from events group by 1'
`;

/** Adds `readout ingest`, many reports into one store, to the programme. */
export function addIngestCommand(program: Command, shell: Shell, finish: (status: ExitStatus) => void): void {
  const command = program
    .command("ingest")
    .summary("read many reports into a store")
    .description("Read many reports into a store, on all cores; give it again to go on where it stopped.")
    .argument("<source...>", "files, folders, patterns, addresses, or - for standard input")
    .requiredOption("--store <file>", "the store; it is made where it is not there")
    .option("--workers <number>", "threads that read; one a core is usual", wholeNumber)
    .option("--no-text", "keep no words of the reports: offsets and hashes stay")
    .addOption(
      new Option("--as <kind>", "take each source for this, whatever it looks like").choices(sourceFormats),
    )
    .option("--no-merge", "leave it to 'readout merge' to join the events of different reports")
    .option("--quiet", "say nothing about progress");
  addFetchOptions(addCodingOptions(command))
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

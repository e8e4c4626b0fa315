import { type Command, Option } from "commander";
import { formats } from "../output/printer.ts";
import type { ExitStatus, Shell } from "../shell.ts";
import type { ReadOptions } from "./read-action.ts";

const examples = `
An input is a file, the address of a page, or - for standard input: a web page, plain text, or text
copied from a page with its furniture. Nothing named means standard input.

Examples:
  readout read report.html                     an account for people
  readout read report.html | jq .events        data when piped: one record as JSON
  pbpaste | readout read - --published 2024-04-27 --format account
  readout read https://example.org/report.html
  readout read reports/*.html > records.jsonl  several inputs: a record a line
  readout read reports/*.txt --format tsv      a table of events; --rows statements for the other one
  readout read report.html --attribution speech  quotations and reported speech, no plans and beliefs
  readout read report.html --min-confidence 0.8  events of which at least four in five are right
  readout read report.html --format html > reading.html  a page to look at, keep or mail: one file, no network

A batch (--jsonl) has one report a line, and gives one record a line in the same order:
  {"id": "a-1", "text": "…"}
  {"id": "a-2", "html": "…", "title": "…", "published": "2024-04-27", "url": "https://…"}

  readout read --jsonl reports.jsonl > records.jsonl
  zcat reports.jsonl.gz | readout read --jsonl > records.jsonl

  readout read --jsonl 'reports/*.jsonl.gz' --shard 3/16 --out parts   the third of sixteen parts, for a cluster
--shard gives every machine its share: every Nth file, or every Nth line where there are fewer files. A part appears
in the folder once it is whole, with a manifest beside it (inputs, coder, counts); what is finished is not read again.

An input that cannot be read gives {"readout":"1","error":{"input","code","message"}} in its place,
the rest is read, and the exit status is 1.

Your own people, groups, places and words: 'readout import' makes a folder of word lists of them, or
write one laid out as the package's data/ is.
  readout read report.txt --lexicon my-lists

Where a report does not give its year, the year stays unknown and a notice says so: --published tells it.
`;

/** Adds `readout read`, the main job, to the programme. */
export function addReadCommand(program: Command, shell: Shell, finish: (status: ExitStatus) => void): void {
  program
    .command("read")
    .summary("read reports: who says what, who did what to whom")
    .description("Read reports and print who says what and who did what to whom.")
    .argument("[input...]", "files, addresses of pages, or - for standard input")
    .option("--published <date>", "day the report came out (2024-04-27), where it does not say")
    .option("--title <words>", "headline, where the input lacks one")
    .option("--url <address>", "where the report stands, to be kept in the record")
    .addOption(
      new Option("--lexicon <folder>", "word lists of your own, laid over the package's (may stand again)")
        .argParser((folder: string, folders: readonly string[]) => [...folders, folder])
        .default([], "none"),
    )
    .option("--language <tag>", "language of the report (en), to overrule detection")
    .addOption(new Option("--kind <kind>", "take the input for a page or for text").choices(["html", "text"]))
    .addOption(
      new Option(
        "--attribution <kind>",
        "speech: what is said or written, alone; all: what is thought, wanted or seen, too",
      )
        .choices(["all", "speech"])
        .default("all"),
    )
    .option("--min-confidence <n>", "leave out events less sure than this (0 to 1); statements stay")
    .addOption(
      new Option(
        "--format <format>",
        "account on a terminal; piped, json for one input and jsonl for several",
      ).choices(formats),
    )
    .addOption(
      new Option("--rows <facts>", "what the rows of tsv are")
        .choices(["events", "statements"])
        .default("events"),
    )
    .option("--jsonl", "the input is a batch, a report a line")
    .option("--shard <i/n>", "of a batch: read the i-th of n parts (1/1 is usual)")
    .option("--out <folder>", "of a batch: write the part into this folder, and its manifest")
    .option("--no-color", "no colours (NO_COLOR does the same)")
    .option("--quiet", "say nothing about progress")
    .addHelpText("after", examples)
    .action(async (inputs: string[], options: ReadOptions, command: Command) => {
      const { checkRead, read } = await import("./read-action.ts");
      const problem = checkRead(inputs, options, shell);
      if (problem) command.error(`error: ${problem}`, { exitCode: 2 });
      finish(await read(inputs, options, shell));
    });
}

import type { Reader, ReaderOptions } from "../../core/read.ts";
import { accounts } from "../account/account.ts";
import { createPaint, wantsColour } from "../account/paint.ts";
import { readBatch } from "../batch/read-batch.ts";
import { readShard } from "../batch/shard.ts";
import { errorRecord, reportFailure } from "../failure.ts";
import { type Given, isAddress, readReport } from "../input/report.ts";
import type { Outcome } from "../outcome.ts";
import { type Format, json, jsonArray, jsonLines, type Printer } from "../output/printer.ts";
import { type Progress, progressOn } from "../output/progress.ts";
import { eventRows, statementRows } from "../output/tsv.ts";
import type { ExitStatus, Shell } from "../shell.ts";

/** Options of `readout read`. */
export interface ReadOptions extends Given, Pick<ReaderOptions, "attribution"> {
  /** As typed. */
  readonly minConfidence?: string;
  readonly format?: Format;
  readonly rows: "events" | "statements";
  readonly jsonl?: boolean;
  /** As typed: `3/16`. */
  readonly shard?: string;
  /** Folder for the part. */
  readonly out?: string;
  readonly color: boolean;
  readonly quiet?: boolean;
  /** Folders of word lists. */
  readonly lexicon: readonly string[];
}

/** Tells what makes a command line impossible; undefined where nothing does. */
export function checkRead(inputs: readonly string[], options: ReadOptions, shell: Shell): string | undefined {
  const several = inputs.length > 1 || options.jsonl;
  if (inputs.length === 0 && shell.inputIsTerminal)
    return "nothing to read. Name a file, the address of a page, or - to type a report (end with Ctrl-D).";
  if (inputs.filter((input) => input === "-").length > 1) return "standard input (-) can be read only once.";
  if (several && options.title !== undefined) return "--title belongs to one report, and there are several.";
  if (several && options.url !== undefined) return "--url belongs to one report, and there are several.";
  if (options.jsonl && inputs.some(isAddress)) return "--jsonl reads files and standard input, no addresses.";
  if (options.jsonl && options.kind)
    return '--kind and --jsonl exclude each other: a line says "text" or "html".';
  if (options.minConfidence !== undefined && confidenceIn(options.minConfidence) === undefined)
    return `--min-confidence is a number from 0 to 1, not '${options.minConfidence}'.`;
  if (several && options.format === "html") return "--format html makes a page of one report; name one.";
  return checkShard(inputs, options);
}

function checkShard(
  inputs: readonly string[],
  { jsonl, shard, out, format }: ReadOptions,
): string | undefined {
  if (shard === undefined && out === undefined) return undefined;
  if (!jsonl) return "--shard and --out belong to a batch: give --jsonl, too.";
  if (out === undefined) return "--shard wants a folder for its part: --out parts.";
  if (shard !== undefined && !readShard(shard))
    return `--shard is a part of all, such as 3/16, not '${shard}'.`;
  if (format !== undefined && format !== "jsonl")
    return "--out writes records, a line each; leave --format out.";
  if (inputs.length === 0 || inputs.includes("-"))
    return "--shard reads files. Name them, or a folder of them.";
  return undefined;
}

/** The number that somebody typed, if it is from 0 to 1. */
function confidenceIn(typed: string): number | undefined {
  return /^(?:0|1|[01]?\.\d+)$/u.test(typed) && Number(typed) <= 1 ? Number(typed) : undefined;
}

/** Reads what is named, prints a record or an error for each, and tells how it went. */
export async function read(
  inputs: readonly string[],
  options: ReadOptions,
  shell: Shell,
): Promise<ExitStatus> {
  const { title, url, published, language, kind } = options;
  const shard = readShard(options.shard ?? "1/1");
  if (options.out !== undefined && shard) {
    const { readShardOf } = await import("./read-shard-action.ts");
    const { lexicon, quiet = false, out: folder } = options;
    const order = {
      shard,
      folder,
      given: { published, language },
      lexicon,
      reader: readerOptions(options),
      quiet,
    };
    return readShardOf(inputs, order, shell);
  }
  const reader = await shell.makeReader(options.lexicon, readerOptions(options));
  const sources = inputs.length === 0 ? ["-"] : inputs;
  const given = { title, url, published, language, kind };
  const outcomes = options.jsonl
    ? readBatches(sources, given, reader, shell)
    : readEach(sources, given, reader, shell);
  const progress = options.jsonl && !options.quiet ? progressOn(shell.talk) : undefined;
  return print(outcomes, await printerFor(options, sources, shell), shell, progress);
}

function readerOptions({ attribution, minConfidence }: ReadOptions): ReaderOptions {
  const least = minConfidence === undefined ? undefined : confidenceIn(minConfidence);
  return { ...(attribution && { attribution }), ...(least !== undefined && { minConfidence: least }) };
}

async function* readEach(
  sources: readonly string[],
  given: Given,
  reader: Reader,
  shell: Shell,
): AsyncGenerator<Outcome> {
  for (const source of sources) {
    try {
      yield { record: reader.read(await readReport(source, given, shell.input)) };
    } catch (cause) {
      yield { failure: errorRecord(nameOf(source), cause), cause };
    }
  }
}

async function* readBatches(
  sources: readonly string[],
  given: Given,
  reader: Reader,
  shell: Shell,
): AsyncGenerator<Outcome> {
  const { createReadStream } = await import("node:fs");
  for (const source of sources) {
    try {
      yield* readBatch(source === "-" ? shell.input : createReadStream(source), given, reader);
    } catch (cause) {
      yield { failure: errorRecord(nameOf(source), cause), cause };
    }
  }
}

async function print(
  outcomes: AsyncIterable<Outcome>,
  printer: Printer,
  shell: Shell,
  progress: Progress | undefined,
): Promise<ExitStatus> {
  let status: ExitStatus = 0;
  let index = 0;
  await shell.output.write(printer.head ?? "");
  for await (const outcome of outcomes) {
    if ("record" in outcome) {
      await shell.output.write(printer.record(outcome.record, index++));
    } else {
      status = 1;
      await shell.output.write(printer.failure(outcome.failure, index++));
      await reportFailure(shell, outcome.failure, outcome.cause);
    }
    await progress?.step("failure" in outcome);
  }
  await shell.output.write(printer.foot ?? "");
  await progress?.end();
  return status;
}

async function printerFor(
  options: ReadOptions,
  sources: readonly string[],
  { output, env }: Shell,
): Promise<Printer> {
  const single = sources.length === 1 && !options.jsonl;
  switch (options.format ?? usualFormat(options, single, output.isTerminal)) {
    case "account":
      return accounts(createPaint(wantsColour(output.isTerminal, env, options.color)), output.columns);
    case "json":
      return single ? json : jsonArray;
    case "jsonl":
      return jsonLines;
    case "tsv":
      return options.rows === "events" ? eventRows : statementRows;
    case "html":
      return (await import("../output/html.ts")).htmlPage(options.lexicon);
  }
}

function usualFormat({ jsonl }: ReadOptions, single: boolean, onTerminal: boolean): Format {
  if (jsonl) return "jsonl";
  if (onTerminal) return "account";
  return single ? "json" : "jsonl";
}

function nameOf(source: string): string {
  return source === "-" ? "standard input" : source;
}

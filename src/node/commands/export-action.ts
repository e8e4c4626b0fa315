import { readExchangeCodes } from "../../core/exchange/codes.ts";
import type { Exchange } from "../../core/exchange/exchange.ts";
import { ReadoutError } from "../../core/model/error.ts";
import type { EventStatus } from "../../core/model/event.ts";
import { createLedger } from "../export/ledger.ts";
import { type Supply, supplyOf } from "../export/supply.ts";
import { type ExportFormat, exportFormats } from "../export/targets.ts";
import { errorRecord, reportFailure } from "../failure.ts";
import { progressOn } from "../output/progress.ts";
import { packageVersion, readTableFiles } from "../resources.ts";
import type { ExitStatus, Shell } from "../shell.ts";
import { storeName } from "../store/store-address.ts";

/** Options of `readout export`. */
export interface ExportOptions {
  readonly format?: string;
  readonly formats?: boolean;
  readonly store?: string;
  readonly out?: string;
  readonly status?: string;
  readonly merged?: string;
  readonly aggregate?: boolean;
  readonly head?: boolean;
  readonly spreadsheet?: boolean;
  readonly quiet?: boolean;
}

const statuses = ["occurred", "historical", "future", "hypothetical", "negated"] as const;

/** Prints the formats, a line each. */
export async function listFormats(shell: Shell): Promise<ExitStatus> {
  for (const { id, about } of exportFormats) await shell.output.write(`${id.padEnd(16)}${about}\n`);
  return 0;
}

/** Tells what makes a command line impossible; undefined where nothing does. */
export function checkExport(
  inputs: readonly string[],
  options: ExportOptions,
  shell: Shell,
): string | undefined {
  const names = exportFormats.map(({ id }) => id).join(", ");
  if (options.format === undefined) return `--format says what to write: ${names}.`;
  const format = exportFormats.find(({ id }) => id === options.format);
  if (!format) return `'${options.format}' is no format. There are: ${names}.`;
  if (format.isFolder && options.out === undefined)
    return `${format.id} is several files: name a folder for them with --out.`;
  if (options.store !== undefined && inputs.length > 0)
    return "--store takes the records of a store, and files of records are named too. Choose one.";
  if (options.store !== undefined && options.merged !== undefined)
    return "--merged is for files of records: a store knows what its events are.";
  if (options.store === undefined && inputs.length === 0 && shell.inputIsTerminal)
    return "nothing to read. Name a file of records, or a store with --store, or pipe 'readout read --jsonl' into this.";
  if (inputs.filter((input) => input === "-").length > 1) return "standard input (-) can be read only once.";
  if (options.aggregate && format.id !== "graphml") return "--aggregate is for graphml alone.";
  const unknown = statusList(options.status)?.find((status) => !statuses.some((known) => known === status));
  if (unknown !== undefined)
    return `'${unknown}' is no status. There are: all, ${statuses.join(", ")}; put commas between several.`;
  return undefined;
}

/** Writes records in a format, says what could not be read or written, and tells how it went. */
export async function exportRecords(
  inputs: readonly string[],
  options: ExportOptions,
  shell: Shell,
): Promise<ExitStatus> {
  const format = exportFormats.find(({ id }) => id === options.format);
  if (!format) return 2;
  let place = (options.store && storeName(options.store)) ?? options.merged ?? "standard input";
  try {
    const ledger = createLedger(format, options.status !== undefined);
    const supply = await supplyOf(inputs, options, shell);
    place = options.out ?? "standard output";
    const exchange = { ...exchangeOf(options), merging: supply.merging, leaveOut: ledger.leaveOut };
    const status = await writeAll({ format, exchange, supply, count: ledger.count }, options, shell).finally(
      supply.close,
    );
    for (const line of ledger.sums()) await shell.talk.write(`readout: ${line}\n`);
    return status;
  } catch (cause) {
    // What a store or a list says of itself names it already.
    if (cause instanceof ReadoutError && cause.message.startsWith(place)) throw cause;
    await reportFailure(shell, errorRecord(place, cause), cause);
    return 1;
  }
}

interface Job {
  readonly format: ExportFormat;
  readonly exchange: Exchange;
  readonly supply: Supply;
  readonly count: ReturnType<typeof createLedger>["count"];
}

async function writeAll(
  { format, exchange, supply, count }: Job,
  { out, quiet }: ExportOptions,
  shell: Shell,
): Promise<ExitStatus> {
  const target = await format.open(exchange, out, shell);
  // On the terminal that the data goes to, a line of progress would stand among them.
  const progress =
    quiet || (out === undefined && shell.output.isTerminal) ? undefined : progressOn(shell.talk);
  let status: ExitStatus = 0;
  const fail = async (name: string, cause: unknown, record = errorRecord(name, cause)) => {
    status = 1;
    await reportFailure(shell, record, cause);
  };
  try {
    for await (const outcome of supply.outcomes) {
      if ("failure" in outcome) await fail("", outcome.cause, outcome.failure);
      else {
        const write = target.lay(outcome.record);
        if ("cause" in write) await fail(outcome.record.article.id, write.cause);
        else {
          await write.commit();
          count(outcome.record);
        }
      }
      await progress?.step("failure" in outcome);
    }
    await target.end();
  } catch (cause) {
    await target.discard();
    throw cause;
  }
  await progress?.end();
  return status;
}

function exchangeOf({ status, head, aggregate, spreadsheet }: ExportOptions): Exchange {
  const list = statusList(status) as EventStatus[] | undefined;
  return {
    codes: readExchangeCodes(new Map(readTableFiles().map((file) => [file.path, file]))),
    version: packageVersion(),
    statuses: list && new Set(list),
    head,
    aggregate,
    spreadsheet,
  };
}

function statusList(status: string | undefined): readonly string[] | undefined {
  if (status === undefined) return undefined;
  return status === "all" ? statuses : status.split(",").map((name) => name.trim());
}

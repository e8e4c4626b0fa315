import { createReadStream } from "node:fs";
import type { RecordSource } from "../../core/exchange/exchange.ts";
import type { Merging } from "../../core/exchange/merging.ts";
import { errorRecord } from "../failure.ts";
import type { Outcome } from "../outcome.ts";
import type { Shell } from "../shell.ts";
import { readMerging } from "./merged-file.ts";
import { readRecords } from "./record-lines.ts";

/** Where the records of an export come from. */
export interface Supply {
  readonly outcomes: AsyncIterable<Outcome>;
  readonly merging: Merging | undefined;
  close(): Promise<void>;
}

/**
 * Opens what records are to be taken from: files and standard input, or a store.
 *
 * @throws ReadoutError `bad-merged`, and what `openStore` throws
 */
export async function supplyOf(
  inputs: readonly string[],
  { store: path, merged }: { readonly store?: string; readonly merged?: string },
  shell: Shell,
): Promise<Supply> {
  if (path === undefined)
    return {
      outcomes: fromFiles(inputs, shell),
      merging: merged === undefined ? undefined : await readMerging(merged),
      close: async () => {},
    };
  // The store's driver is loaded only by who has a store.
  const [{ openStore }, { storeRecords }] = await Promise.all([
    import("../store/open-store.ts"),
    import("./store-records.ts"),
  ]);
  const store = await openStore(path, { mode: "read" });
  const { records, merging } = storeRecords(store);
  return { outcomes: asOutcomes(records), merging, close: () => store.close() };
}

async function* asOutcomes(records: RecordSource): AsyncGenerator<Outcome> {
  for await (const record of records) yield { record };
}

async function* fromFiles(inputs: readonly string[], shell: Shell): AsyncGenerator<Outcome> {
  for (const input of inputs.length === 0 ? ["-"] : inputs) {
    const name = input === "-" ? "standard input" : input;
    try {
      yield* readRecords(input === "-" ? shell.input : createReadStream(input), name);
    } catch (cause) {
      yield { failure: errorRecord(name, cause), cause };
    }
  }
}

import { createHash } from "node:crypto";
import { ReadoutError } from "../../core/model/error.ts";
import { compareStores } from "../../store/copy/compare-stores.ts";
import { copyStore, endCopy } from "../../store/copy/copy-store.ts";
import { count, counted } from "../output/ingest-progress.ts";
import { printable } from "../output/printable.ts";
import type { ExitStatus, Shell, Sink } from "../shell.ts";
import { openStore } from "../store/open-store.ts";
import { storeName } from "../store/store-address.ts";

/** Options of `readout copy`. */
export interface CopyOptions {
  readonly quiet?: boolean;
}

/** Copies a store into a new one and compares them. */
export async function copy(
  fromName: string,
  toName: string,
  { quiet }: CopyOptions,
  { talk }: Shell,
): Promise<ExitStatus> {
  if (fromName === toName)
    throw new ReadoutError(
      "bad-input",
      `${storeName(toName)}: a store is not copied into itself. Name a new one.`,
    );
  const from = await openStore(fromName, { mode: "read" });
  try {
    const to = await openStore(toName, { mode: "write", isCopied: true });
    try {
      const begin = performance.now();
      const progress = quiet ? undefined : createProgress(talk);
      const rows = await copyStore(from, to, async ({ table, rows: copied }) =>
        progress?.(`${count(copied)} rows, ${table}`),
      ).catch((error: unknown) => {
        throw error instanceof ReadoutError && !error.message.startsWith(storeName(toName))
          ? new ReadoutError(error.code, `${storeName(toName)}: ${error.message}`)
          : error;
      });
      const differences = await compareStores(from, to, hash, async (table) =>
        progress?.(`comparing ${table}`),
      );
      if (talk.isTerminal && !quiet) await talk.write("\r\u001b[K");
      if (differences.length > 0) {
        const told = differences.map(
          ({ table, rows: [a, b] }) => `${table} (${count(a)} rows, ${count(b)} in the copy)`,
        );
        throw new ReadoutError(
          "bad-copy",
          `${storeName(toName)}: the copy differs from the store: ${told.join(", ")}. Somebody wrote to it meanwhile: copy it into a new one once nobody does.`,
        );
      }
      await endCopy(to);
      const seconds = ((performance.now() - begin) / 1000).toFixed(0);
      await talk.write(
        `${counted(rows, "row")} copied and compared in ${seconds} s: ${printable(storeName(toName))}\n`,
      );
    } finally {
      await to.close();
    }
  } finally {
    await from.close();
  }
  return 0;
}

/** 64 bits of sha256. */
function hash(text: string): bigint {
  return createHash("sha256").update(text).digest().readBigUInt64LE();
}

/** Milliseconds between two lines. */
const every = { terminal: 200, elsewhere: 30_000 };

function createProgress(talk: Sink): (words: string) => Promise<void> {
  let drawn = performance.now();
  return async (words) => {
    const now = performance.now();
    if (now - drawn < (talk.isTerminal ? every.terminal : every.elsewhere)) return;
    drawn = now;
    await talk.write(talk.isTerminal ? `\r\u001b[K${words}` : `${words}\n`);
  };
}

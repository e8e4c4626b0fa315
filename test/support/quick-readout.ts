/**
 * Runs `readout` with a reader that does not read closely, and takes a moment for a batch, so that kills meet it at work.
 * Each report tells of days of its own, and a long one in words of its own: else all would be copies that tell the same, one
 * event of thousands of mentions.
 */
import { setTimeout } from "node:timers/promises";
import { hashText } from "../../src/core/language/hash.ts";
import type { Coder } from "../../src/core/read.ts";
import type { CodingMaker } from "../../src/node/ingest/coding.ts";
import { main } from "../../src/node/program.ts";
import { processShell } from "../../src/node/shell.ts";
import { codingOf, quickCoder } from "./coding.ts";

/** Days over which the events of reports are spread. */
const days = 40_000;

function dayOf(id: string): string {
  const day = Date.UTC(1910, 0, 1 + ((hashText(id, 0) >>> 0) % days));
  return new Date(day).toISOString().slice(0, 10);
}

const spreadCoder: Coder = {
  prepare(input) {
    const text = input.text ?? "";
    const published = input.published ?? dayOf(input.id ?? "");
    const { article, notices } = quickCoder.prepare({ ...input, published });
    // A text that is long enough for the facts' offsets stands alone: with the same words before them all would be copies.
    return { article: text.length > article.text.length / 2 ? { ...article, text } : article, notices };
  },
  code(prepared) {
    const document = quickCoder.code(prepared);
    const date = dayOf(prepared.article.id);
    return {
      ...document,
      events: document.events.map((event) => ({
        ...event,
        time: { start: date, end: date, basis: "stated" as const },
      })),
    };
  },
};

const spreadCoding = codingOf(spreadCoder, "1.0.0+quick");

const slowedCoding: CodingMaker = {
  ...spreadCoding,
  make(options) {
    const coding = spreadCoding.make(options);
    return {
      ...coding,
      async code(tasks) {
        await setTimeout(20);
        return coding.code(tasks);
      },
    };
  },
};

const shell = { ...processShell(), loadCoding: async () => slowedCoding };
process.exitCode = await main(process.argv.slice(2), shell);

import { ReadoutError } from "../../core/model/error.ts";
import { nameFiles } from "../ingest/name-files.ts";
import { piecesOf } from "../ingest/pieces.ts";
import { count, counted } from "../output/ingest-progress.ts";
import { printable } from "../output/printable.ts";
import { deadReports, requeueDead } from "../queue/dead.ts";
import { type EnqueueTally, enqueue } from "../queue/enqueue.ts";
import { openQueue, type Queue } from "../queue/open-queue.ts";
import type { ExitStatus, Shell } from "../shell.ts";
import type { SourceFormat } from "../sources/source-format.ts";
import { openWeb, type WebChoices } from "../sources/web/open-web.ts";

/** Options of `readout enqueue`. */
export interface EnqueueOptions extends WebChoices {
  readonly queue: string;
  readonly mostWaiting?: number;
  readonly dead?: boolean;
  readonly requeue?: boolean;
  readonly as?: SourceFormat;
  readonly quiet?: boolean;
}

/** Puts reports into a queue, or tells of those that no worker could read. */
export async function enqueueSources(
  sources: readonly string[],
  options: EnqueueOptions,
  shell: Shell,
): Promise<ExitStatus> {
  if (options.dead ? sources.length > 0 : sources.length === 0 || options.requeue)
    throw new ReadoutError(
      "bad-input",
      "give sources, or --dead (and --requeue) alone. 'readout help enqueue' tells more.",
    );
  const queue = await openQueue(options.queue, { mostWaiting: options.mostWaiting });
  try {
    if (!options.dead) return await putAll(sources, queue, options, shell);
    if (options.requeue)
      await shell.talk.write(`${counted(await requeueDead(queue), "report")} given to the workers again\n`);
    else await listDead(queue, shell);
    return 0;
  } finally {
    await queue.close();
  }
}

async function listDead(queue: Queue, { output }: Shell): Promise<void> {
  for await (const { input, code, message, deliveries, time } of deadReports(queue))
    await output.write(`${JSON.stringify({ input, code, message, deliveries, time })}\n`);
}

async function putAll(
  sources: readonly string[],
  queue: Queue,
  options: EnqueueOptions,
  shell: Shell,
): Promise<ExitStatus> {
  const tally: EnqueueTally = { queued: 0, known: 0, failed: 0 };
  const progress = progressOf(tally, options, shell);
  let isToldFull = false;
  const pieces = piecesOf(nameFiles(sources), {
    as: options.as,
    pages: options.pages,
    web: openWeb(options),
    standardInput: shell.input,
    tally: { coded: 0, known: 0, failed: 0, files: 0, bytes: 0, totalBytes: 0 },
    isKnown: async () => false,
  });
  const begin = performance.now();
  await enqueue(pieces, queue, {
    tally,
    onReport: progress,
    async onFailure({ input, error }) {
      await shell.talk.write(`readout: ${printable(`${input}: ${error.message}`)}\n`);
    },
    async onFull() {
      if (isToldFull) return;
      isToldFull = true;
      await shell.talk.write("as many reports wait as may; waiting for the workers\n");
    },
  });
  await shell.talk.write(`${lineOf(tally, (performance.now() - begin) / 1000)}\n`);
  return tally.failed > 0 ? 1 : 0;
}

/** Milliseconds between two lines of progress. */
const every = { terminal: 200, elsewhere: 30_000 };

function progressOf(tally: EnqueueTally, { quiet }: EnqueueOptions, { talk }: Shell): () => Promise<void> {
  const begin = performance.now();
  let drawn = begin;
  return async () => {
    const now = performance.now();
    if (quiet || now - drawn < (talk.isTerminal ? every.terminal : every.elsewhere)) return;
    drawn = now;
    const line = lineOf(tally, (now - begin) / 1000);
    await talk.write(talk.isTerminal ? `\r\u001b[K${line}` : `${line}\n`);
  };
}

function lineOf({ queued, known, failed }: EnqueueTally, seconds: number): string {
  const parts = [`${counted(queued, "report")} queued`];
  if (known > 0) parts.push(`${count(known)} queued before`);
  if (failed > 0) parts.push(`${count(failed)} failed`);
  parts.push(`${(queued / Math.max(seconds, 0.001)).toFixed(1)} a second`);
  return parts.join(", ");
}

import { type Command, InvalidArgumentError, Option } from "commander";
import { addFetchOptions } from "../coding-options.ts";
import type { ExitStatus, Shell } from "../shell.ts";
import { sourceFormats } from "../sources/source-format.ts";
import type { EnqueueOptions } from "./enqueue-action.ts";

const examples = `
Sources are those of 'readout ingest'. Each report waits in a stream of NATS JetStream until a worker ('readout work')
has written it to the store. It waits under a hash of all that is handed to the reader, so that a report which is given
twice within ten minutes waits once; given again later, it is passed over by the worker.

Examples:
  readout enqueue reports/ 'wire/*.jsonl.gz' --queue nats://queue.example:4222/news
  zcat wire.jsonl.gz | readout enqueue - --queue nats://localhost:4222/news --most-waiting 100000
  readout enqueue --dead --queue nats://localhost:4222/news            what no worker could read, a line each, and why
  readout enqueue --dead --requeue --queue nats://localhost:4222/news  gives all of it to the workers again

Where as many reports wait as may, it waits for the workers, and so does what writes to its standard input.
`;

/** Adds `readout enqueue`, which hands reports to workers, to the programme. */
export function addEnqueueCommand(
  program: Command,
  shell: Shell,
  finish: (status: ExitStatus) => void,
): void {
  const command = program
    .command("enqueue")
    .summary("hand reports to workers on many machines")
    .description("Put reports into a queue, from which workers on any number of machines take them.")
    .argument("[source...]", "files, folders, patterns, addresses, or - for standard input")
    .requiredOption(
      "--queue <address>",
      "the queue: nats://host:4222/stream; it is made where it is not there",
    )
    .option("--most-waiting <number>", "reports that wait at most; a million where nobody says", manyReports)
    .option("--dead", "list what no worker could read, and why")
    .option("--requeue", "with --dead: give it to the workers again")
    .addOption(
      new Option("--as <kind>", "take each source for this, whatever it looks like").choices(sourceFormats),
    )
    .option("--quiet", "say nothing about progress");
  addFetchOptions(command)
    .addHelpText("after", examples)
    .action(async (sources: string[], options: EnqueueOptions) => {
      const { enqueueSources } = await import("./enqueue-action.ts");
      finish(await enqueueSources(sources, options, shell));
    });
}

function manyReports(text: string): number {
  if (!/^[1-9]\d{0,11}$/u.test(text)) throw new InvalidArgumentError("Give a number of reports.");
  return Number(text);
}

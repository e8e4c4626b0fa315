import { type Command, InvalidArgumentError, Option } from "commander";
import { addCodingOptions } from "../coding-options.ts";
import { addWatchedOptions } from "../metrics/observe.ts";
import type { ExitStatus, Shell } from "../shell.ts";
import { readDuration } from "../watch/duration.ts";
import { wholeNumber } from "./ingest.ts";
import type { WorkOptions } from "./work-action.ts";

const examples = `
Any number of workers on any number of machines may work one queue off into one store. A report is done once it is
written; where a worker dies, its reports go to another, and what is written twice is there once. While the store or
the queue is away, a worker waits for it. It takes no more reports than it has in work: 16 for each thread, and 16.

What cannot be read, or was handed out five times and never done, is put aside with the reason:
'readout enqueue --dead' lists it.

Examples:
  readout work --queue nats://queue.example:4222/news --store 'postgres://readout@db.example/news?schema=archive'
  readout work --queue nats://localhost:4222/news --store archive.db --until-empty     one machine, and an end
  readout work … --log json --metrics-port 9464        for what gathers logs, and for Prometheus

Ctrl-C (SIGTERM) ends it after the reports in work; a second one ends it at once, and nothing is lost.
`;

/** Adds `readout work`, which reads what waits in a queue into a store, to the programme. */
export function addWorkCommand(program: Command, shell: Shell, finish: (status: ExitStatus) => void): void {
  const command = program
    .command("work")
    .summary("read what waits in a queue into a store")
    .description("Read the reports that wait in a queue into a store, beside any number of other workers.")
    .requiredOption("--queue <address>", "the queue: nats://host:4222/stream")
    .requiredOption("--store <store>", "the store; it is made where it is not there")
    .option("--workers <number>", "threads that read; one a core is usual", wholeNumber)
    .option("--until-empty", "end once nothing waits and nobody works")
    .addOption(
      new Option(
        "--ack-wait <time>",
        "time after which the reports of a worker that is silent go to another, for all workers: 5s, 30s, 2m",
      ).argParser(silence),
    )
    .option("--no-text", "keep no words of the reports: offsets and hashes stay")
    .option("--quiet", "say nothing about progress");
  addWatchedOptions(addCodingOptions(command))
    .addHelpText("after", examples)
    .action(async (options: WorkOptions) => {
      const { work } = await import("./work-action.ts");
      finish(await work(options, shell));
    });
}

/** Two seconds at least: a worker speaks three times in it. */
function silence(written: string): number {
  const time = readDuration(written);
  if (time === undefined || time < 2000)
    throw new InvalidArgumentError("Write it as 5s, 30s or 2m; 2s is the least.");
  return time;
}

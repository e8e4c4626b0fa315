import { type Command, InvalidArgumentError, Option } from "commander";
import { addCodingOptions, addFetchOptions } from "../coding-options.ts";
import type { ExitStatus, Shell } from "../shell.ts";
import { readDuration } from "../watch/duration.ts";
import { wholeNumber } from "./ingest.ts";
import type { WatchOptions } from "./watch-action.ts";

const examples = `
A feed is the address of RSS, Atom, JSON Feed or a news sitemap; or a file that lists feeds, one a line or as OPML,
the form in which feed readers hand on their lists.

Examples:
  readout watch https://example.org/world.xml --store archive.db
  readout watch feeds.opml --store archive.db --every 1h
  readout watch feeds.txt --store archive.db --once      from cron; what is new since the last time

Each feed is asked whether it has changed, and what is new in it is read into the store; where a feed has only a teaser,
the page that it leads to is fetched. robots.txt is heeded, a host has a second between visits, a server that asks to be
left alone is, and a feed that fails is visited less and less often, up to once a day. All that is kept in the store's
table 'feeds', so that a watch goes on where it was.

Ctrl-C ends it after the reports in work; a second one ends it at once, and nothing that was told is lost.
`;

/** The shortest time between two visits: nobody's feed changes faster. */
const shortest = 60_000;

/** Adds `readout watch`, which polls feeds, to the programme. */
export function addWatchCommand(program: Command, shell: Shell, finish: (status: ExitStatus) => void): void {
  const command = program
    .command("watch")
    .summary("keep reading feeds into a store")
    .description("Visit feeds again and again, politely, and read what is new in them into a store.")
    .argument("<feed...>", "addresses of feeds, or files that list them")
    .requiredOption("--store <file>", "the store; it is made where it is not there")
    .addOption(
      new Option("--every <time>", "time between two visits of a feed: 90s, 15m, 2h, 1d")
        .argParser(timeBetween)
        .default(900_000, "15m"),
    )
    .option("--once", "visit each feed once and end")
    .option("--seed <words>", "of the chance that keeps feeds from coming due at once", "readout")
    .option("--workers <number>", "threads that read; one a core is usual", wholeNumber)
    .option("--no-text", "keep no words of the reports: offsets and hashes stay")
    .option("--no-merge", "leave it to 'readout merge' to join the events of different reports")
    .option("--quiet", "say nothing about visits");
  addFetchOptions(addCodingOptions(command))
    .addHelpText("after", examples)
    .action(async (feeds: string[], options: WatchOptions) => {
      const { watch } = await import("./watch-action.ts");
      finish(await watch(feeds, options, shell));
    });
}

function timeBetween(written: string): number {
  const time = readDuration(written);
  if (time === undefined) throw new InvalidArgumentError("Write it as 90s, 15m, 2h or 1d.");
  if (time < shortest) throw new InvalidArgumentError("A minute is the least.");
  return time;
}

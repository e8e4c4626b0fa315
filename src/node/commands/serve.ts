import { type Command, InvalidArgumentError, Option } from "commander";
import type { ExitStatus, Shell } from "../shell.ts";
import type { ServeOptions } from "./serve-action.ts";

const examples = `
Serves a store as a page to look at and as an API to ask, from one process, until Ctrl-C. The store is only read: what
'readout ingest' and 'readout watch' write meanwhile is seen at once.

It listens to this machine alone. --host opens it to others, who need a token: given with --token, or in the variable
READOUT_TOKEN, where no list of processes shows it. A browser is sent to http://HOST:8722/?token=… once; a program
says 'Authorization: Bearer …'. Outside a network that you trust, put it behind a proxy that speaks https.

Examples:
  readout serve --store archive.db
  curl 'http://localhost:8722/api/events?pair=RUS,CHN&since=2024'
  curl 'http://localhost:8722/api/events?type=ASSAULT&format=csv' > assaults.csv
  READOUT_TOKEN=… readout serve --store archive.db --host 0.0.0.0 --log json

GET /api/openapi.json describes all that can be asked.
`;

/** Adds `readout serve`, the page and the API over a store, to the programme. */
export function addServeCommand(program: Command, shell: Shell, finish: (status: ExitStatus) => void): void {
  program
    .command("serve")
    .summary("serve a store as a page and an API")
    .description("Serve a store as a page and an API.")
    .requiredOption("--store <file>", "the store")
    .option("--port <number>", "port to listen at; 0 for any that is free", portIn, 8722)
    .option(
      "--host <address>",
      "address to listen at; other than this machine's own only with a token",
      "127.0.0.1",
    )
    .option("--token <token>", "who asks must give it; READOUT_TOKEN does the same")
    .option("--threads <number>", "threads that ask the store", threadsIn, 2)
    .option(
      "--lexicon <folder>",
      "word lists of your own for reports that are handed in (may stand again)",
      (folder: string, folders: readonly string[]) => [...folders, folder],
      [] as readonly string[],
    )
    .addOption(
      new Option("--log <format>", "a line a request: as text, as JSON, or none")
        .choices(["text", "json", "none"])
        .default("text"),
    )
    .addHelpText("after", examples)
    .action(async (options: ServeOptions) => {
      const { serve } = await import("./serve-action.ts");
      finish(await serve(options, shell));
    });
}

function portIn(text: string): number {
  if (!/^\d{1,5}$/u.test(text) || Number(text) > 65_535)
    throw new InvalidArgumentError("Give a number from 0 to 65535.");
  return Number(text);
}

function threadsIn(text: string): number {
  if (!/^\d{1,2}$/u.test(text) || Number(text) < 1)
    throw new InvalidArgumentError("Give a number from 1 to 99.");
  return Number(text);
}

import type { Command } from "commander";
import type { ExitStatus, Shell } from "../shell.ts";
import type { WebOptions } from "./web-action.ts";

const examples = `
The page reads reports wholly in the browser: whoever opens it pastes a text or drops a file, and nothing is sent
anywhere. It fetches its word lists and models once, about 9 MB, and then works without a network. Any web server
can serve the folder, under any path; opened as a file it shows saved records, but reads no reports.

Examples:
  readout web --out site                       write the page into the folder 'site'
  python3 -m http.server --directory site      look at it: http://localhost:8000
  readout web --out site --lexicon my-lists    with word lists of your own, see 'readout help import'

One report as a page of its own, to be mailed or kept:
  readout read report.txt --format html > report.html
`;

/** Adds `readout web`, which writes the page, to the programme. */
export function addWebCommand(program: Command, shell: Shell, finish: (status: ExitStatus) => void): void {
  program
    .command("web")
    .summary("write a page that reads reports in the browser")
    .description("Write a page that reads reports in the browser, with no server behind it.")
    .requiredOption("--out <folder>", "folder to write into: new, empty, or of an earlier 'readout web'")
    .option(
      "--lexicon <folder>",
      "word lists of your own, laid over the package's (may stand again)",
      (folder: string, folders: readonly string[]) => [...folders, folder],
      [] as readonly string[],
    )
    .option("--quiet", "say nothing")
    .addHelpText("after", examples)
    .action(async (options: WebOptions) => {
      const { web } = await import("./web-action.ts");
      finish(await web(options, shell));
    });
}

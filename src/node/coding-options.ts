import { type Command, Option } from "commander";
import { pageChoices } from "./sources/feeds/page-choice.ts";

/** Adds what a command that codes reports is told about lists and statements. */
export function addCodingOptions(command: Command): Command {
  return command
    .addOption(
      new Option("--lexicon <folder>", "word lists of your own, laid over the package's (may stand again)")
        .argParser((folder: string, folders: readonly string[]) => [...folders, folder])
        .default([], "none"),
    )
    .addOption(
      new Option(
        "--attribution <kind>",
        "speech: what is said or written, alone; all: what is thought, wanted or seen, too",
      )
        .choices(["all", "speech"])
        .default("all"),
    );
}

/** Adds what a command that fetches pages is told about that. */
export function addFetchOptions(command: Command): Command {
  return command
    .addOption(
      new Option(
        "--pages <which>",
        "pages that a feed lists are fetched where it carries no whole report, always, or never",
      )
        .choices(pageChoices)
        .default("missing"),
    )
    .option("--allow-private", "fetch from this machine and your own network, too (10.*, 192.168.*, …)");
}

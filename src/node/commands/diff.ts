import { type Command, InvalidArgumentError, Option } from "commander";
import type { ExitStatus, Shell } from "../shell.ts";
import type { DiffOptions } from "./diff-action.ts";

const examples = `
Compares what two codings found in the same texts: how many events of each type, and which were gained, lost or
changed. Events belong together that are told by the same words. A coder is named by its version or the beginning
of its hash; --coders lists those of the store. Without names, the newest is compared with the one before.

Examples:
  readout diff --store archive.db
  readout diff --store archive.db 3f9c 81aa
  readout diff --store archive.db --format jsonl | jq 'select(.kind == "lost")'
  readout diff --store archive.db --coders
`;

/** Adds `readout diff`, what changed between two codings, to the programme. */
export function addDiffCommand(program: Command, shell: Shell, finish: (status: ExitStatus) => void): void {
  program
    .command("diff")
    .summary("show what changed between two codings of a store")
    .description("Show what changed between two codings of the reports of a store.")
    .argument("[before]", "a coder; the one before the newest is usual")
    .argument("[after]", "a coder; the newest is usual")
    .requiredOption("--store <store>", "the store")
    .option("--coders", "list the coders of the store, and compare nothing")
    .option("--limit <number>", "most events that are listed, of each kind", wholeLimit, 20)
    .addOption(
      new Option("--format <format>", "jsonl: a line an event, all of them")
        .choices(["text", "jsonl"])
        .default("text"),
    )
    .addHelpText("after", examples)
    .action(async (before: string | undefined, after: string | undefined, options: DiffOptions) => {
      const { diff } = await import("./diff-action.ts");
      finish(await diff([before, after], options, shell));
    });
}

function wholeLimit(text: string): number {
  if (!/^\d{1,9}$/u.test(text)) throw new InvalidArgumentError("Give a number.");
  return Number(text);
}

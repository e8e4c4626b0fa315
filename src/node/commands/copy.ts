import type { Command } from "commander";
import type { ExitStatus, Shell } from "../shell.ts";
import type { CopyOptions } from "./copy-action.ts";

const examples = `
A store is a file, or a schema of a PostgreSQL database: postgres://user@host/database?schema=archive. The new one must
be empty or not there; all of the old one is in it afterwards: reports, words, records, facts, runs.

Examples:
  readout copy archive.db 'postgres://readout@db.example/news?schema=archive'
  readout copy archive.db 'postgres://readout@db.example/news?schema=archive&partition=month'
  readout copy 'postgres://readout@db.example/news' archive.db

Stop it whenever you like, and give the same command again: it goes on where it was. At the end both are read again and
compared by the number and the hashes of their rows; until then the new one cannot be opened. Let nobody write to the
old one meanwhile.
`;

/** Adds `readout copy`, which moves a store into another database, to the programme. */
export function addCopyCommand(program: Command, shell: Shell, finish: (status: ExitStatus) => void): void {
  program
    .command("copy")
    .summary("copy a store into a file or a PostgreSQL database")
    .description("Copy a store into a new one, from a file to a PostgreSQL database or back.")
    .argument("<from>", "the store")
    .argument("<to>", "the new store")
    .option("--quiet", "say nothing about progress")
    .addHelpText("after", examples)
    .action(async (from: string, to: string, options: CopyOptions) => {
      const { copy } = await import("./copy-action.ts");
      finish(await copy(from, to, options, shell));
    });
}

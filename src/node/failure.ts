import { ReadoutError } from "../core/model/error.ts";
import type { ErrorRecord } from "../core/model/record.ts";
import { printable } from "./output/printable.ts";
import type { Shell } from "./shell.ts";

const systemFailures: Readonly<Record<string, readonly [code: string, message: string]>> = {
  ENOENT: ["no-such-file", "there is no such file. Check its name and the folder you are in."],
  ENOTDIR: ["no-such-file", "there is no such file. Check its name and the folder you are in."],
  EISDIR: ["is-a-folder", "this is a folder. Name the files in it, as in reports/*.html."],
  EACCES: ["unreadable", "the file may not be read. Ask for permission to read it, or copy it."],
  EEXIST: ["not-a-folder", "this is a file, and a folder is wanted. Name another."],
  EPERM: ["unreadable", "the file may not be read. Ask for permission to read it, or copy it."],
  ENOSPC: ["disk-full", "the disk is full. Make room, or name a file on another disk."],
  ENAMETOOLONG: ["no-such-file", "the name is too long for a file. Give text on standard input with -."],
};

/** Puts what went wrong with one input into the form that a batch prints for it. */
export function errorRecord(input: string, error: unknown): ErrorRecord {
  const [code, message] = describe(error);
  return { readout: "1", error: { input, code, message } };
}

/** Tells the user about an input that failed; a fault of the program shows its stack. */
export async function reportFailure(shell: Shell, record: ErrorRecord, cause: unknown): Promise<void> {
  const { input, message } = record.error;
  await shell.talk.write(`readout: ${printable(`${input}: ${message}`)}\n`);
  if (record.error.code === "internal-error" && cause instanceof Error)
    await shell.talk.write(`${cause.stack}\n`);
}

function describe(error: unknown): readonly [code: string, message: string] {
  if (error instanceof ReadoutError) return [error.code, error.message];
  const system = systemFailures[(error as NodeJS.ErrnoException)?.code ?? ""];
  if (system) return system;
  const what = error instanceof Error ? error.message : String(error);
  return ["internal-error", `${what}. This is a fault of readout: please report it together with the input.`];
}

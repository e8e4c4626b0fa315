import { ReadoutError } from "../../core/model/error.ts";

const failures: readonly (readonly [codes: RegExp, code: string, message: string])[] = [
  [
    /^SQLITE_(BUSY|LOCKED)/u,
    "store-locked",
    "another program is writing to the store and does not let go. Wait until it is done, or end it.",
  ],
  [
    /^SQLITE_NOTADB/u,
    "not-a-store",
    "this file is no store of readout. Name another, or a new one to be made.",
  ],
  [
    /^SQLITE_FULL/u,
    "disk-full",
    "the disk is full. Make room, then run the command again: it goes on where it stopped.",
  ],
  [
    /^SQLITE_(READONLY|CANTOPEN|PERM|AUTH)/u,
    "store-unwritable",
    "the store cannot be opened, or not for writing, in this folder. Check who may read and write there.",
  ],
  [
    /^SQLITE_(CORRUPT|IOERR)/u,
    "broken-store",
    "the file of the store is damaged or cannot be read to its end. Take a copy of it from before, or make a new store.",
  ],
];

/** Puts the database's errors into words; another error, such as a fault in a query, stays as it is. */
export function fileFailure(path: string, error: unknown): unknown {
  const { code = "", message = "" } = error as { code?: string; message?: string };
  const known = failures.find(([codes]) => codes.test(unopened(message) ? "SQLITE_CANTOPEN" : code));
  if (!known) return error;
  return new ReadoutError(known[1], `${path}: ${known[2]}${unopened(message) ? "" : ` (${message})`}`);
}

/** libsql has no code for a file that cannot be opened, and tells of it in its own way. */
function unopened(message: string): boolean {
  return /^ConnectionFailed\("Unable to open connection/u.test(message);
}

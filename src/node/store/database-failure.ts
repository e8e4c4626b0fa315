import { ReadoutError } from "../../core/model/error.ts";

const failures: readonly (readonly [codes: RegExp, code: string, message: string])[] = [
  [
    /^(?:28P01|28000)$/u,
    "store-refused",
    "the server refuses this user or password. Check them; the password may stand in PGPASSWORD or ~/.pgpass, too.",
  ],
  [/^3D000$/u, "no-such-store", "the server has no such database. Make it with 'createdb', or name another."],
  [
    /^(?:42501|25006)$/u,
    "store-unwritable",
    "this user may not do that here. Let its owner grant it: create on the database for a new store, else all on the schema.",
  ],
  [
    /^(?:55P03|40P01)$/u,
    "store-locked",
    "another program holds the store and does not let go. Wait until it is done, or end it.",
  ],
  [
    /^(?:53100|53200|54000)$/u,
    "disk-full",
    "the server has no room left. Make room, then run the command again.",
  ],
  [
    /^53300$/u,
    "store-unreachable",
    "the server has no connection left. Raise max_connections, or end others.",
  ],
  [
    /^(?:XX001|XX002)$/u,
    "broken-store",
    "the server's files are damaged. Restore them from before, or make a new store.",
  ],
  [
    /^(?:08\d\d\d|57P0[1-3]|ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EPIPE|ENOENT|unreached)$/u,
    "store-unreachable",
    "the server cannot be reached. Check host and port, and that PostgreSQL runs there.",
  ],
];

/** Puts the errors of a server into words, without passwords; another error, such as a fault in a query, stays as it is. */
export function databaseFailure(name: string, error: unknown): unknown {
  if (error instanceof ReadoutError) return error;
  const { code, message = "" } = firstOf(error);
  const known = failures.find(([codes]) => codes.test(isBroken(message) ? "unreached" : (code ?? "")));
  if (!known) return error;
  return new ReadoutError(known[1], `${name}: ${known[2]} (${message || code})`);
}

/** Connecting to several addresses of one host fails with an error for each. */
function firstOf(error: unknown): { code?: string; message?: string } {
  const { errors } = error as { errors?: readonly { code?: string; message?: string }[] };
  return errors?.[0] ?? (error as { code?: string; message?: string });
}

/** The driver has no code for a connection that ends amid work, nor for one that does not come about in time. */
function isBroken(message: string): boolean {
  return /^(?:Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Cannot use a pool after)/u.test(
    message,
  );
}

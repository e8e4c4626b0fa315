import { ReadoutError } from "../../core/model/error.ts";

/** Where a store lies in a PostgreSQL server. */
export interface DatabaseAddress {
  /** For the driver, without what is Readout's own; it may hold a password. */
  readonly connection: string;
  readonly schema: string;
  /** Whether a new store is laid out by month; undefined where the address does not say. */
  readonly byMonth: boolean | undefined;
}

/** Whether a store's name is the address of a database and not a file. */
export function isDatabaseAddress(name: string): boolean {
  return /^postgres(?:ql)?:\/\//iu.test(name);
}

/** Returns what a store is called before others: its address without the password. */
export function storeName(name: string): string {
  if (!isDatabaseAddress(name)) return name;
  const address = URL.canParse(name) ? new URL(name) : undefined;
  // What cannot be read as an address may hold a password anywhere before the host.
  if (!address) return withoutUser(name);
  address.password = "";
  address.searchParams.delete("password");
  return address.href;
}

/** Hides all before the host of what may hold a password and is no address that can be taken apart. */
export function withoutUser(written: string): string {
  const host = written.lastIndexOf("@");
  return host < 0 ? written : `…${written.slice(host)}`;
}

/** Reads `postgres://user:password@host:5432/database?schema=archive&partition=month`. @throws ReadoutError `bad-address` */
export function readAddress(name: string): DatabaseAddress {
  const address = URL.canParse(name) ? new URL(name) : undefined;
  if (!address) throw badAddress(name, "it cannot be read");
  const { searchParams } = address;
  const schema = searchParams.get("schema") ?? "readout";
  const partition = searchParams.get("partition");
  if (!/^[a-z_][a-z0-9_]{0,62}$/u.test(schema))
    throw badAddress(name, "a schema is named in small letters, digits and _");
  if (partition !== null && partition !== "month" && partition !== "none")
    throw badAddress(name, "partition is 'month' or 'none'");
  searchParams.delete("schema");
  searchParams.delete("partition");
  const byMonth = partition === null ? undefined : partition === "month";
  return { connection: address.href, schema, byMonth };
}

function badAddress(name: string, why: string): ReadoutError {
  return new ReadoutError(
    "bad-address",
    `${storeName(name)}: ${why}. Write it as postgres://user@host/database?schema=archive.`,
  );
}

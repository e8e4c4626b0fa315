import { ReadoutError } from "../../core/model/error.ts";
import { withoutUser } from "../store/store-address.ts";

/** Where a queue lies: a server, who asks, and the stream. */
export interface QueueAddress {
  /** `host:4222`; several, apart by commas, are one cluster. */
  readonly servers: readonly string[];
  readonly user: string | undefined;
  readonly password: string | undefined;
  readonly isSecure: boolean;
  readonly stream: string;
  /** The address without the password, to be told. */
  readonly name: string;
}

/** Reads `nats://user:password@host:4222/stream`; `tls://` wants a connection that nobody reads. @throws ReadoutError `bad-address` */
export function readQueueAddress(written: string): QueueAddress {
  const [, scheme = "", who = "", hosts = "", stream = ""] =
    /^(nats|tls):\/\/(?:([^@/]*)@)?([^/@]+)\/([A-Za-z0-9_-]{1,60})$/u.exec(written) ?? [];
  if (!scheme)
    throw new ReadoutError(
      "bad-address",
      `${withoutUser(written)}: this is no address of a queue. Write it as nats://host:4222/stream.`,
    );
  const [user, password] = who.split(":").map(decodeURIComponent);
  return {
    servers: hosts.split(","),
    user: user || undefined,
    password,
    isSecure: scheme === "tls",
    stream,
    name: `${scheme}://${user ? `${encodeURIComponent(user)}@` : ""}${hosts}/${stream}`,
  };
}

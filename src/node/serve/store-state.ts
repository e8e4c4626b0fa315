import { randomUUID } from "node:crypto";
import type { Store } from "../../store/store.ts";

/**
 * Tells the state of a store: the same as long as nobody writes to it. The databases have marks for that, which change for
 * a connection with whatever others write; SQLite's begins anew with each connection, hence the name before it.
 */
export function stateOf({ db, dialect }: Pick<Store, "db" | "dialect">): () => Promise<string> {
  const connection = randomUUID();
  return async () => `${connection} ${await dialect.state(db)}`;
}

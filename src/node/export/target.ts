import type { Scribe } from "../../core/exchange/exchange.ts";
import type { ReadoutRecord } from "../../core/model/record.ts";
import type { Sink } from "../shell.ts";

/** Where records go, once laid out in a format. */
export interface Target {
  /** Lays a record out; nothing is written before `commit`, so that a record that fails leaves nothing half. */
  lay(record: ReadoutRecord): { commit(): Promise<void> } | { readonly cause: unknown };
  end(): Promise<void>;
  /** Takes back what is not finished. */
  discard(): Promise<void>;
}

/** Lays something out and keeps what goes wrong with it. */
export function attempt<T>(
  layOut: () => T,
  commit: (laid: T) => Promise<void>,
): { commit(): Promise<void> } | { readonly cause: unknown } {
  try {
    const laid = layOut();
    return { commit: () => commit(laid) };
  } catch (cause) {
    return { cause };
  }
}

/** A sink that is closed at the end, or taken back. */
export interface Out extends Pick<Sink, "write"> {
  close(): Promise<void>;
  discard(): Promise<void>;
}

/** Writes one text file. */
export async function textTarget(scribe: Scribe, out: Out): Promise<Target> {
  await out.write(scribe.begin?.() ?? "");
  return {
    lay: (record) =>
      attempt(
        () => scribe.write(record),
        (text) => (text === "" ? Promise.resolve() : out.write(text)),
      ),
    async end() {
      await out.write(scribe.end?.() ?? "");
      await out.close();
    },
    discard: () => out.discard(),
  };
}

import type { ReadoutRecord } from "../model/record.ts";
import type { Scribe } from "./exchange.ts";

/** Writes one JSON object that holds a list too long for memory: what stands before it, an item a line, what stands after. */
export function jsonList(
  before: string,
  itemsOf: (record: ReadoutRecord) => readonly unknown[],
  after: () => string = () => "]}\n",
): Scribe {
  let isFirst = true;
  return {
    begin: () => before,
    write(record) {
      const items = itemsOf(record).map((item) => JSON.stringify(item));
      if (items.length === 0) return "";
      const lines = `${isFirst ? "\n" : ",\n"}${items.join(",\n")}`;
      isFirst = false;
      return lines;
    },
    end: () => `${isFirst ? "" : "\n"}${after()}`,
  };
}

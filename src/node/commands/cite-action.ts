import { citationOf } from "../../store/read/citation.ts";
import { bibtexOf, footnoteOf, jsonOf } from "../output/citation.ts";
import type { ExitStatus, Shell } from "../shell.ts";
import { openStore } from "../store/open-store.ts";

/** Options of `readout cite`. */
export interface CiteOptions {
  readonly store: string;
  readonly format: "text" | "bibtex" | "json";
}

const writers = { text: footnoteOf, bibtex: bibtexOf, json: jsonOf };

/** Prints what made a store and what is in it. */
export async function cite({ store: path, format }: CiteOptions, shell: Shell): Promise<ExitStatus> {
  const store = await openStore(path, { mode: "read" });
  try {
    await shell.output.write(writers[format](await citationOf(store)));
  } finally {
    await store.close();
  }
  return 0;
}

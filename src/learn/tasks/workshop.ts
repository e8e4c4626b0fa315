import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { type EventLexicon, readEventLexicon } from "../../core/lexicon/events.ts";
import { jointTags, readTreebanks } from "../treebank.ts";
import { readVerbForms } from "../verbs.ts";
import type { Workshop } from "./task.ts";

/** Treebanks that the models learn from; `gum.train` holds only what is free to share. */
export const treebanks = ["ewt.train", "gum.train"];

/** Where things lie. */
export interface Folders {
  /** Holds `ud/`. */
  readonly data: string;
  readonly models: string;
  /** Holds the word lists, `language/verbs.tsv` among them. */
  readonly words: string;
  /** File of the vectors of words, `readVectors`. */
  readonly vectors: string;
}

/** Makes a workshop. */
export function createWorkshop(
  { data, models, words, vectors }: Folders,
  log: (line: string) => void,
): Workshop {
  const train = once(() => readTreebanks(data, treebanks));
  const tags = once(() => jointTags(train()));
  const verbs = once(() =>
    readVerbForms({
      path: "language/verbs.tsv",
      text: readFileSync(join(words, "language/verbs.tsv"), "utf8"),
    }),
  );
  return { data, models, words, vectors, log, train, tags, verbs, events: once(() => readEvents(words)) };
}

function readEvents(words: string): EventLexicon {
  const paths = readdirSync(join(words, "events"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".tsv"))
    .map((name) => `events/${name.split(sep).join("/")}`);
  return readEventLexicon(
    new Map(paths.map((path) => [path, { path, text: readFileSync(join(words, path), "utf8") }])),
  );
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

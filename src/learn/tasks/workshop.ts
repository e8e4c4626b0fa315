import { readFileSync } from "node:fs";
import { join } from "node:path";
import { jackknifeTags } from "../jackknife.ts";
import { jointTags } from "../tagger.ts";
import { readTreebanks } from "../treebank.ts";
import { readVerbForms } from "../verbs.ts";
import { taggerSettings } from "./settings.ts";
import type { Workshop } from "./task.ts";

/** Treebanks that the models learn from; `gum.train` holds only what is free to share. */
export const treebanks = ["ewt.train", "gum.train"];

/** Where things lie. */
export interface Folders {
  /** Holds `ud/`. */
  readonly data: string;
  readonly models: string;
  /** Holds `verbs.tsv`. */
  readonly words: string;
}

/** Makes a workshop. */
export function createWorkshop({ data, models, words }: Folders, log: (line: string) => void): Workshop {
  const train = once(() => readTreebanks(data, treebanks));
  const tags = once(() => jointTags(train()));
  const unseenTags = once(() => jackknifeTags(train(), tags(), 5, { ...taggerSettings, log }));
  const verbs = once(() =>
    readVerbForms({ path: "language/verbs.tsv", text: readFileSync(join(words, "verbs.tsv"), "utf8") }),
  );
  return { data, models, log, train, tags, verbs, unseenTags };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

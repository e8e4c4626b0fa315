import { jackknifeTags } from "../jackknife.ts";
import { jointTags } from "../tagger.ts";
import { readTreebanks } from "../treebank.ts";
import { taggerSettings } from "./settings.ts";
import type { Workshop } from "./task.ts";

/** Treebanks that the models learn from; `gum.train` holds only what is free to share. */
export const treebanks = ["ewt.train", "gum.train"];

/** Makes a workshop on a data folder. */
export function createWorkshop(data: string, models: string, log: (line: string) => void): Workshop {
  const train = once(() => readTreebanks(data, treebanks));
  const tags = once(() => jointTags(train()));
  const unseenTags = once(() => jackknifeTags(train(), tags(), 5, { ...taggerSettings, log }));
  return { data, models, log, train, tags, unseenTags };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

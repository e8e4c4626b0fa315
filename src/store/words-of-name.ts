import { fold } from "../core/text/fold.ts";

/** Returns the words of a name in the form under which spellings meet: `Kim Jong-un` -> `kim`, `jong`, `un`. */
export function wordsOfName(name: string): readonly string[] {
  return fold(name).match(/[\p{L}\p{N}]+/gu) ?? [];
}

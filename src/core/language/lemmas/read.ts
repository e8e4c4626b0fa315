import { utf8Text } from "../../text/utf8.ts";
import { type ModelFile, readModelFile } from "../model-file.ts";
import { createLemmatizer, type Lemmatizer, type SuffixTable } from "./lemmatizer.ts";

/** What the header of `lemmas.bin` says; the rules lie in the sections `lemmas` and `feats` as JSON. */
export interface LemmaFacts {
  readonly lemmas: { readonly values: readonly string[]; readonly longest: number };
  readonly feats: { readonly values: readonly string[]; readonly longest: number };
}

/** Reads `lemmas.bin`. @throws ReadoutError `bad-model` */
export function readLemmatizer(bytes: Uint8Array): Lemmatizer {
  const file: ModelFile<LemmaFacts> = readModelFile(bytes, "lemmas");
  const table = (id: "lemmas" | "feats"): SuffixTable => {
    const { values, longest } = file.facts[id];
    const rules: Record<string, number> = JSON.parse(utf8Text(file.section(id)));
    return { values, rules: { longest, rules: new Map(Object.entries(rules)) } };
  };
  return createLemmatizer(table("lemmas"), table("feats"));
}

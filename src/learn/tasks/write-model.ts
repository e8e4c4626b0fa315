import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readTagger } from "../../core/language/tagger/read.ts";
import type { Tagger } from "../../core/language/tagger/tagger.ts";
import { ReadoutError } from "../../core/model/error.ts";
import { type Card, cardText } from "../card.ts";
import { type Section, writeModelFile } from "../model-file.ts";
import type { Workshop } from "./task.ts";

/** Writes a model's file and its card. */
export function writeModel(
  { models, log }: Workshop,
  facts: unknown,
  sections: readonly Section[],
  card: Omit<Card, "bytes">,
): void {
  const { name } = card;
  const bytes = writeModelFile(name, facts, sections);
  mkdirSync(join(models, name), { recursive: true });
  writeFileSync(join(models, name, `${name}.bin`), bytes);
  writeFileSync(join(models, name, "CARD.md"), cardText({ ...card, bytes: bytes.length }));
  for (const [what, on, value] of card.scores) log(`${name}: ${what} ${value.toFixed(2)} on ${on}`);
  log(`${name}: ${bytes.length} bytes written`);
}

/** Reads the tagger, which the parser and the names build on. @throws ReadoutError `missing-model` */
export function learnedTagger({ models }: Workshop): Tagger {
  const path = join(models, "tagger", "tagger.bin");
  if (!existsSync(path))
    throw new ReadoutError("missing-model", `${path} is not there. Learn the tagger first.`);
  return readTagger(readFileSync(path));
}

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
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

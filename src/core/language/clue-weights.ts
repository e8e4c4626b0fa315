import { type ModelFile, readModelFile } from "./model-file.ts";

/** What each clue adds to the log odds of a judgement, by its name: `over want xcomp to` → -1.2. */
export type ClueWeights = ReadonlyMap<string, number>;

/** What the header of a file of clues says; the section `weights` has a signed byte a clue, weight = byte × unit. */
export interface ClueFacts {
  readonly unit: number;
  readonly clues: readonly string[];
}

/** Reads `<name>.bin`, a model of named clues. @throws ReadoutError `bad-model` */
export function readClueWeights(bytes: Uint8Array, name: string): ClueWeights {
  const file: ModelFile<ClueFacts> = readModelFile(bytes, name);
  const { unit, clues } = file.facts;
  const weights = Int8Array.from(file.section("weights"), (byte) => (byte < 128 ? byte : byte - 256));
  return new Map(clues.map((clue, i) => [clue, (weights[i] as number) * unit]));
}

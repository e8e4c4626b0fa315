import { wordShape } from "../../core/language/words.ts";

/** A name of `data/`. */
export interface ListedName {
  readonly kind: "PER" | "LOC" | "ORG";
  readonly words: readonly string[];
  /** Kinds of name, bits of `Vocabulary.nameKinds`: of a name of one word, of each word of a longer one. */
  readonly alone: number;
  readonly among: number;
  /** How often the name is put in the place of others, against one that counts once. */
  readonly times: number;
}

/** Tables with names of one kind each. Bits: given, other name of a person, town, state, word of a place, … */
const tables = [
  { path: "actors/given-names.tsv", kind: "PER", alone: 1, among: 1, times: 1 },
  { path: "actors/people.tsv", kind: "PER", alone: 2, among: 2, times: 8 },
  { path: "places/cities.tsv", kind: "LOC", alone: 4, among: 16, times: 1 },
  { path: "places/regions.tsv", kind: "LOC", alone: 8, among: 16, times: 10 },
  { path: "actors/states.tsv", kind: "LOC", alone: 8, among: 16, times: 40 },
  { path: "actors/organizations.tsv", kind: "ORG", alone: 32, among: 64, times: 1 },
  { path: "outlets/outlets.tsv", kind: "ORG", alone: 128, among: 128, times: 1 },
] as const;

/** Collects the names of `data/`. @param read gives the text of a table */
export function readListedNames(read: (path: string) => string): readonly ListedName[] {
  return tables.flatMap(({ path, ...table }) =>
    namesIn(read(path)).flatMap((name) => {
      const words = name.split(" ");
      const whole = { ...table, words };
      if (path !== "actors/people.tsv") return [whole];
      return [whole, { ...table, words: words.slice(-1) }];
    }),
  );
}

/** Returns the cells of a table's column `name`. */
function namesIn(text: string): readonly string[] {
  const [header = "", ...lines] = text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  const column = header.split("\t").indexOf("name");
  return lines.map((line) => line.split("\t")[column] ?? "").filter((name) => name !== "");
}

/** Returns the words of names, by their hashes, ascending, with the kinds of names that each stands in. */
export function nameKindsOf(names: readonly ListedName[]): { hashes: Int32Array; kinds: Uint8Array } {
  const kinds = new Map<number, number>();
  for (const { words, alone, among } of names)
    for (const word of words) {
      const { lower, isCapital } = wordShape(word);
      if (!isCapital) continue;
      kinds.set(lower, (kinds.get(lower) ?? 0) | (words.length === 1 ? alone : among));
    }
  const hashes = Int32Array.from(kinds.keys()).sort();
  return { hashes, kinds: Uint8Array.from(hashes, (hash) => kinds.get(hash) as number) };
}

import { rowsOf, type Vocabulary, type WordRows } from "../../core/language/network/word-input.ts";
import { wordShape } from "../../core/language/words.ts";
import { type NameStock, stockKey } from "./name-swap.ts";

/** Tables of `data/` with names of one kind each, and how often each name counts. */
const tables = [
  { path: "actors/people.tsv", kind: "PER", times: 8 },
  { path: "actors/given-names.tsv", kind: "PER", times: 1 },
  { path: "actors/organizations.tsv", kind: "ORG", times: 1 },
  { path: "outlets/outlets.tsv", kind: "ORG", times: 1 },
  { path: "actors/states.tsv", kind: "LOC", times: 40 },
  { path: "places/regions.tsv", kind: "LOC", times: 10 },
  { path: "places/cities.tsv", kind: "LOC", times: 1 },
] as const;

/** Collects names to put in the place of others. @param read gives the text of a table of `data/` */
export function readStock(read: (path: string) => string, vocabulary: Vocabulary): NameStock {
  const stock = new Map<string, (readonly WordRows[])[]>();
  const add = (kind: string, name: string) => {
    const words = name.split(" ");
    // Initials, hyphens and articles are cut into words in other ways than by spaces.
    if (!words.every((word) => /^\p{Lu}[\p{L}]+$/u.test(word))) return;
    const key = stockKey(kind, words.length);
    const rows = words.map((word) => rowsOf(vocabulary, wordShape(word)));
    const known = stock.get(key);
    if (known) known.push(rows);
    else stock.set(key, [rows]);
  };
  for (const { path, kind, times } of tables)
    for (const name of namesIn(read(path))) {
      for (let i = 0; i < times; i++) add(kind, name);
      if (path === "actors/people.tsv") add(kind, name.split(" ").at(-1) as string);
    }
  return stock;
}

/** Returns the cells of a table's column `name`. */
function namesIn(text: string): readonly string[] {
  const [header = "", ...lines] = text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  const column = header.split("\t").indexOf("name");
  return lines.map((line) => line.split("\t")[column] ?? "");
}

import type { TableFile } from "../../core/lexicon/table.ts";

/** A line of a table below `data/`. */
export interface DataLine {
  /** `data/events/frames/agree.tsv:12` */
  readonly at: string;
  /** Its cells by column. */
  readonly cells: Readonly<Record<string, string>>;
}

/** Returns the first line that answers, of the tables whose path begins so. */
export function findLine(
  tables: readonly TableFile[],
  path: string,
  answers: (cells: DataLine["cells"]) => boolean,
): DataLine | undefined {
  for (const table of tables) {
    if (!table.path.startsWith(path)) continue;
    const found = lineIn(table, answers);
    if (found) return found;
  }
  return undefined;
}

function lineIn(
  { path, text }: TableFile,
  answers: (cells: DataLine["cells"]) => boolean,
): DataLine | undefined {
  let header: readonly string[] | undefined;
  for (const [index, line] of text.split("\n").entries()) {
    if (line.startsWith("#") || line.trim() === "") continue;
    const cells = line.split("\t").map((cell) => cell.trim());
    if (!header) {
      header = cells;
      continue;
    }
    const row = Object.fromEntries(header.map((column, i) => [column, cells[i] ?? ""]));
    if (answers(row)) return { at: `data/${path}:${index + 1}`, cells: row };
  }
  return undefined;
}

/** Returns the line of a frame by its id: `agree/sign.verb[@agreement]`. */
export function frameLine(tables: readonly TableFile[], id: string): DataLine | undefined {
  const [type = "", ...rest] = id.split("/");
  const name = rest.join("/");
  return findLine(tables, `events/frames/${type}.tsv`, ({ predicate, pos, object }) => {
    return name === `${predicate}.${pos}${object === "" ? "" : `[${object}]`}`;
  });
}

/** Returns the line of a cue by its words or lemma. */
export function cueLine(tables: readonly TableFile[], forms: readonly string[]): DataLine | undefined {
  const wanted = new Set(forms.map((form) => form.toLowerCase()));
  return findLine(tables, "cues/", (cells) => wanted.has(Object.values(cells)[0]?.toLowerCase() ?? ""));
}

/** Returns the line of an actor by its name, or by the noun that it is named with. */
export function actorLine(tables: readonly TableFile[], name: string): DataLine | undefined {
  const wanted = name.toLowerCase();
  const noun = wanted.split(" ").at(-1)?.replace(/s$/u, "");
  const named = (first: string) => (cells: DataLine["cells"]) =>
    Object.values(cells)[0]?.toLowerCase() === first;
  return (
    findLine(tables, "actors/", (cells) => (cells.name ?? "").toLowerCase() === wanted) ??
    findLine(tables, "actors/roles.tsv", named(wanted)) ??
    (noun ? findLine(tables, "actors/roles.tsv", named(noun)) : undefined)
  );
}

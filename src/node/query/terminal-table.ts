import { columns } from "../account/lay-out.ts";
import { printable } from "../output/printable.ts";

/** A column of a table on a terminal. */
export interface TableColumn<Row> {
  readonly name: string;
  cell(row: Row): string;
  /** Numbers stand at the right. */
  readonly isNumber?: boolean;
  /** Width below which it is not cut; the others keep theirs where they can. */
  readonly least?: number;
  /** Least width of the terminal that it is shown on. */
  readonly from?: number;
  paint?(words: string, row: Row): string;
}

const gap = "  ";

/**
 * Lays rows out in columns that stand below each other, cut to the width of the terminal.
 *
 *     start       type     who          whom    r/o
 *     2024-04-26  CONSULT  Dong Jun, …          3/2
 */
export function terminalTable<Row>(
  all: readonly TableColumn<Row>[],
  rows: readonly Row[],
  width: number,
  heading: (words: string) => string = (words) => words,
): string {
  const table = all.filter(({ from = 0 }) => width >= from);
  const cells = rows.map((row) => table.map(({ cell }) => printable(cell(row))));
  const widths = fitted(
    table.map(({ name }, i) => Math.max(columns(name), ...cells.map((row) => columns(row[i] ?? "")))),
    table.map(({ least }) => least),
    width - gap.length * (table.length - 1),
  );
  const line = (words: readonly string[], paint: (words: string, i: number) => string) =>
    words
      .map((word, i) => {
        const cut = cutTo(word, widths[i] ?? 0);
        const blanks = " ".repeat(Math.max(0, (widths[i] ?? 0) - columns(cut)));
        const isLast = i === words.length - 1;
        return table[i]?.isNumber ? blanks + paint(cut, i) : paint(cut, i) + (isLast ? "" : blanks);
      })
      .join(gap)
      .trimEnd();
  const head = line(
    table.map(({ name }) => name),
    (words) => heading(words),
  );
  const body = rows.map((row, r) =>
    line(cells[r] ?? [], (words, i) => table[i]?.paint?.(words, row) ?? words),
  );
  return [head, ...body].map((each) => `${each}\n`).join("");
}

/** Takes from the widest of the columns that may be cut until all fit. */
function fitted(
  wanted: readonly number[],
  least: readonly (number | undefined)[],
  room: number,
): readonly number[] {
  const widths = [...wanted];
  for (let over = widths.reduce((a, b) => a + b, 0) - room; over > 0; over--) {
    let widest = -1;
    for (const [i, width] of widths.entries()) {
      const stop = least[i];
      if (stop !== undefined && width > stop && width > (widths[widest] ?? 0)) widest = i;
    }
    if (widest < 0) break;
    widths[widest] = (widths[widest] ?? 1) - 1;
  }
  return widths;
}

const letters = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Cuts words to some columns, an ellipsis in place of the rest; no letter is parted from its marks. */
export function cutTo(words: string, width: number): string {
  if (columns(words) <= width) return words;
  let [kept, used] = ["", 0];
  for (const { segment } of letters.segment(words)) {
    const size = columns(segment);
    if (used + size > width - 1) break;
    kept += segment;
    used += size;
  }
  return width > 0 ? `${kept.trimEnd()}…` : "";
}

import type { Figure } from "./figure.ts";
import { peers } from "./peers.ts";

/** Writes figures as a Markdown table: what, on what, value, goal, and where peers stand. */
export function figureTable(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => [
    figure.what,
    figure.on,
    figure.value.toFixed(figure.digits),
    goalOf(figure),
    peers[figure.id] ?? "",
  ]);
  return table([["what", "on", "value", "goal", "peers"], ...rows]);
}

function goalOf({ goal, value, digits, lowerIsBetter }: Figure): string {
  if (goal === undefined) return "";
  const reached = lowerIsBetter ? value <= goal : value >= goal;
  return `${lowerIsBetter ? "<=" : ">="} ${Number(goal.toFixed(digits))}${reached ? "" : ", missed"}`;
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  const [head = [], ...body] = rows;
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...body.map(line)].join("\n");
}

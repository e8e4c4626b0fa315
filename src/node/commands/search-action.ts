import { type SearchOrder, type SearchRow, searchReports } from "../../store/index.ts";
import type { Paint } from "../account/paint.ts";
import { searchColumns } from "../query/columns.ts";
import { shortId } from "../query/ids.ts";
import { filtersOf, type List, type ListOptions, printList } from "../query/list.ts";
import type { TableColumn } from "../query/terminal-table.ts";
import type { ExitStatus, Shell } from "../shell.ts";

/** Options of `readout search`. */
export interface SearchOptions extends ListOptions {
  readonly since?: string;
  readonly until?: string;
  readonly outlet?: readonly string[];
  readonly order?: SearchOrder;
}

/** Lists reports that hold some words. */
export async function search(
  written: readonly string[],
  { order, ...options }: SearchOptions,
  shell: Shell,
): Promise<ExitStatus> {
  const words = written.join(" ");
  const { since, until, outlet } = options;
  const filter = { words, since, until, ...(outlet ? { outlets: outlet } : {}) };
  const list: List<SearchRow> = {
    thing: "report",
    columns: searchColumns,
    table: searchTable,
    filters: [words, ...filtersOf(options, ["since", "until", "outlet"])],
    find: (store, page) => searchReports(store, filter, page, order),
    async findsWithout(store, without) {
      if (without === words) return false;
      const { rows } = await searchReports(store, { words }, { limit: 1 });
      return rows.length > 0;
    },
  };
  return printList(list, options, shell);
}

function searchTable(paint: Paint): readonly TableColumn<SearchRow>[] {
  return [
    { name: "report", cell: ({ report }) => shortId(report.id), paint: paint.faint },
    { name: "published", cell: ({ report }) => (report.published ?? "").slice(0, 10) },
    { name: "outlet", cell: ({ report }) => report.outlet ?? "", least: 6 },
    { name: "title", cell: ({ report }) => report.title ?? "", least: 12, from: 100 },
    { name: "words", cell: (row) => aroundHits(row), least: 20 },
  ];
}

/** The words from just before the first hit on, the hits between marks. */
function aroundHits({ snippet, hits }: SearchRow): string {
  let [written, at] = ["", Math.max(0, (hits[0]?.start ?? 0) - 20)];
  for (const { start, end } of hits) {
    written += `${snippet.slice(at, start)}[${snippet.slice(start, end)}]`;
    at = end;
  }
  return written + snippet.slice(at);
}

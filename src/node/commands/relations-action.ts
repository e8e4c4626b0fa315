import { type Period, parsePartyTerm, relationSeries } from "../../store/index.ts";
import { type EventFilterOptions, eventFilterOf } from "../query/filter-options.ts";
import { eventFilterNames, filtersOf, withStore } from "../query/list.ts";
import { type PrintOptions, printRows } from "../query/print-rows.ts";
import { relationColumns, relationLegend, relationTable, seriesRows } from "../query/series-rows.ts";
import type { ExitStatus, Shell } from "../shell.ts";

/** Options of `readout relations`. */
export interface RelationsOptions extends PrintOptions, EventFilterOptions {
  readonly store: string;
  readonly by: Period;
}

/** Writes the series of two. */
export async function relations(
  one: string,
  other: string,
  options: RelationsOptions,
  shell: Shell,
): Promise<ExitStatus> {
  const pair = [parsePartyTerm(one), parsePartyTerm(other)] as const;
  await withStore(options.store, shell, async (store) => {
    const found = await relationSeries(store, pair, eventFilterOf(options), options.by);
    const rows = seriesRows(found, options.by);
    const printed = {
      columns: relationColumns,
      legend: relationLegend,
      table: relationTable(rows),
      rows: (async function* () {
        yield* rows;
      })(),
    };
    if ((await printRows(printed, options, shell)) > 0) return;
    const filters = filtersOf(options, eventFilterNames);
    const hint =
      filters.length > 0 ? `Loosen ${filters.join(" or ")}.` : "'readout actors' tells who is in the store.";
    await shell.talk.write(`No event has ${one} and ${other} on its sides. ${hint}\n`);
  });
  return 0;
}

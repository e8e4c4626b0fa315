import { type EventOrder, type EventRow, findEvents } from "../../store/index.ts";
import { eventColumns, eventTable } from "../query/columns.ts";
import { type EventFilterOptions, eventFilterOf } from "../query/filter-options.ts";
import {
  eventFilterNames,
  filtersOf,
  type List,
  type ListOptions,
  printList,
  withoutOption,
} from "../query/list.ts";
import type { ExitStatus, Shell } from "../shell.ts";

/** Options of `readout events`. */
export interface EventsOptions extends ListOptions, EventFilterOptions {
  readonly order: EventOrder;
}

/** Lists events. */
export async function listEvents(options: EventsOptions, shell: Shell): Promise<ExitStatus> {
  const filter = eventFilterOf(options);
  const list: List<EventRow> = {
    thing: "event",
    columns: eventColumns,
    table: eventTable,
    filters: filtersOf(options, eventFilterNames),
    find: (store, page) => findEvents(store, filter, page, options.order),
    async findsWithout(store, without) {
      const { rows } = await findEvents(store, eventFilterOf(withoutOption(options, without)), { limit: 1 });
      return rows.length > 0;
    },
  };
  return printList(list, options, shell);
}

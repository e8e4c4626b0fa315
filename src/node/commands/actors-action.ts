import { type ActorRow, findActors } from "../../store/index.ts";
import { actorColumns, actorTable } from "../query/columns.ts";
import { terms } from "../query/filter-options.ts";
import { filtersOf, type List, type ListOptions, printList } from "../query/list.ts";
import type { ExitStatus, Shell } from "../shell.ts";

/** Options of `readout actors`. */
export interface ActorsOptions extends ListOptions {
  readonly party?: readonly string[];
  readonly kind?: readonly string[];
}

/** Lists actors. */
export async function listActors(
  named: string | undefined,
  options: ActorsOptions,
  shell: Shell,
): Promise<ExitStatus> {
  const { party, kind } = options;
  const filter = {
    named,
    ...(party ? { parties: terms(party) } : {}),
    ...(kind ? { kinds: kind } : {}),
  };
  const list: List<ActorRow> = {
    thing: "actor",
    columns: actorColumns,
    table: actorTable,
    filters: [...(named === undefined ? [] : [`'${named}'`]), ...filtersOf(options, ["party", "kind"])],
    find: (store, page) => findActors(store, filter, page),
  };
  return printList(list, options, shell);
}

import type { Statement } from "../../core/model/statement.ts";
import { findStatements, type StatementFilter, type StatementRow } from "../../store/index.ts";
import { statementColumns, statementTable } from "../query/columns.ts";
import { terms } from "../query/filter-options.ts";
import { filtersOf, type List, type ListOptions, printList, withoutOption } from "../query/list.ts";
import type { ExitStatus, Shell } from "../shell.ts";

/** Options of `readout statements`. */
export interface StatementsOptions extends ListOptions {
  readonly since?: string;
  readonly until?: string;
  readonly speaker?: readonly string[];
  readonly via?: readonly string[];
  readonly kind?: readonly Statement["kind"][];
  readonly class?: readonly Statement["class"][];
  readonly negated?: boolean;
  readonly outlet?: readonly string[];
  readonly words?: string;
}

const names = ["since", "until", "speaker", "via", "kind", "class", "negated", "outlet", "words"];

/** Lists statements. */
export async function listStatements(options: StatementsOptions, shell: Shell): Promise<ExitStatus> {
  const filter = filterOf(options);
  const list: List<StatementRow> = {
    thing: "statement",
    columns: statementColumns,
    table: statementTable,
    filters: filtersOf(options, names),
    find: (store, page) => findStatements(store, filter, page),
    async findsWithout(store, without) {
      const { rows } = await findStatements(store, filterOf(withoutOption(options, without)), { limit: 1 });
      return rows.length > 0;
    },
  };
  return printList(list, options, shell);
}

function filterOf({
  since,
  until,
  speaker,
  via,
  kind,
  negated,
  outlet,
  words,
  ...rest
}: StatementsOptions): StatementFilter {
  return {
    since,
    until,
    words,
    ...(speaker ? { speakers: terms(speaker) } : {}),
    ...(via ? { via: terms(via) } : {}),
    ...(kind ? { kinds: kind } : {}),
    ...(rest.class ? { classes: rest.class } : {}),
    ...(negated ? { polarities: ["negated"] } : {}),
    ...(outlet ? { outlets: outlet } : {}),
  };
}

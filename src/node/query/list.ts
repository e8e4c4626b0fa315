import { eachRow, type Page, type Paged, type Store } from "../../store/index.ts";
import { countWaiting } from "../../store/merge/merge-reports.ts";
import { metaOf } from "../../store/store.ts";
import { count } from "../output/ingest-progress.ts";
import type { ExitStatus, Shell } from "../shell.ts";
import { openStore } from "../store/open-store.ts";
import { formatOf, type Printed, type PrintOptions, printRows } from "./print-rows.ts";

/** Options of whatever lists rows of a store. */
export interface ListOptions extends PrintOptions {
  readonly store: string;
  readonly limit: number;
  readonly all?: boolean;
}

/** A list, what it is of, and what finds it. */
export interface List<Row> extends Omit<Printed<Row>, "rows"> {
  /** `event` */
  readonly thing: string;
  find(store: Store, page: Page): Promise<Paged<Row>>;
  /**
   * Tells whether there would be rows if one of the options were not given.
   *
   * @param without name of an option
   */
  findsWithout?(store: Store, without: string): Promise<boolean>;
  /** Options that leave rows out, as they were given. */
  readonly filters: readonly string[];
}

/** Opens the store for reading, does something and closes it; says where reports wait to be merged. */
export async function withStore<T>(
  path: string,
  { talk }: Shell,
  work: (store: Store) => Promise<T>,
): Promise<T> {
  const store = await openStore(path, { mode: "read" });
  try {
    const result = await work(store);
    const waiting = await countWaiting(store.db);
    if (waiting > 0) {
      const isMerged = (await metaOf(store.db, "merged")) !== undefined;
      await talk.write(
        `${count(waiting)} reports wait to be merged${isMerged ? " and are not in this" : ", so that each report's events stand alone"}: 'readout merge --store ${path}'.\n`,
      );
    }
    return result;
  } finally {
    await store.close();
  }
}

/** Writes a list, and says how to see more of it, or what to loosen where nothing is in it. */
export async function printList<Row>(
  list: List<Row>,
  options: ListOptions,
  shell: Shell,
): Promise<ExitStatus> {
  await withStore(options.store, shell, async (store) => {
    const most = options.all ? Number.POSITIVE_INFINITY : options.limit;
    let isCut = false;
    async function* rows() {
      let left = most;
      yield* eachRow(async (page) => {
        const found = await list.find(store, page);
        left -= found.rows.length;
        isCut = left <= 0 && found.next !== null;
        return found;
      }, most);
    }
    const written = await printRows({ ...list, rows: rows() }, options, shell);
    if (written === 0) await tellEmpty(list, store, shell);
    else if (isCut && formatOf(options, shell) === "table")
      await shell.talk.write(`There are more than ${written}: --limit ${written * 10}, or --all.\n`);
  });
  return 0;
}

async function tellEmpty<Row>(
  { thing, filters, findsWithout }: List<Row>,
  store: Store,
  { talk }: Shell,
): Promise<void> {
  if (filters.length === 0) {
    await talk.write(`No ${thing} is in the store.\n`);
    return;
  }
  const guilty: string[] = [];
  if (findsWithout && filters.length > 1)
    for (const filter of filters) if (await findsWithout(store, filter)) guilty.push(filter);
  const hint =
    guilty.length > 0
      ? ` There are some without ${guilty.join(", or without ")}.`
      : filters.length > 1
        ? ` No single filter keeps them out: loosen two of ${filters.join(", ")}.`
        : ` Loosen ${filters[0]}.`;
  await talk.write(`No ${thing} fits.${hint}\n`);
}

/** Returns the options that leave rows out, as a user writes them. */
export function filtersOf(options: object, names: readonly string[]): readonly string[] {
  const given = options as Readonly<Record<string, unknown>>;
  return names.filter((name) => given[camel(name)] !== undefined).map((name) => `--${name}`);
}

/** Returns options without one of them. */
export function withoutOption<T extends object>(options: T, option: string): T {
  const { [camel(option.slice(2)) as keyof T]: _, ...rest } = options;
  return rest as T;
}

function camel(name: string): string {
  return name.replace(/-([a-z])/gu, (__, letter: string) => letter.toUpperCase());
}

/** Options that leave events out. */
export const eventFilterNames = [
  "since",
  "until",
  "actor",
  "recipient",
  "party",
  "pair",
  "sector",
  "type",
  "mode",
  "context",
  "status",
  "layer",
  "asserted-by",
  "place",
  "outlet",
  "words",
  "min-confidence",
  "min-originators",
  "disputed",
] as const;

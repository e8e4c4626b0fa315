import { metaOf, type Store } from "../store.ts";
import type { CoderTable } from "../tables.ts";

/** What a paper's footnote has to say of a store, so that another can make it again. */
export interface Citation {
  /** That coded the reports, most reports first. */
  readonly coders: readonly { readonly coder: CoderTable; readonly reports: number }[];
  readonly reports: number;
  /** Reports of different wording; null where they have not been merged. */
  readonly originators: number | null;
  readonly outlets: number;
  /** Days of the first and the last report; null where none has a day. */
  readonly first: string | null;
  readonly last: string | null;
  readonly events: number;
  /** Events counted once; null where they have not been merged. */
  readonly mergedEvents: number | null;
  readonly statements: number;
  readonly failures: number;
  readonly keepsText: boolean;
  /** When the last run ended or began. */
  readonly lastRun: string | null;
  readonly schema: string;
}

/** Counts what is in a store, and tells what made it. */
export async function citationOf({ db }: Store): Promise<Citation> {
  const reports = await db
    .selectFrom("reports")
    .select(({ fn }) => [
      fn.countAll<number>().as("reports"),
      fn.count<number>("originator").distinct().as("originators"),
      fn.count<number>("outlet").distinct().as("outlets"),
      fn.min("day").as("first"),
      fn.max("day").as("last"),
    ])
    .executeTakeFirstOrThrow();
  const countOf = async (table: "events" | "statements" | "merged_events") => {
    const { rows } = await db
      .selectFrom(table)
      .select(({ fn }) => fn.countAll<number>().as("rows"))
      .executeTakeFirstOrThrow();
    return Number(rows);
  };
  const shares = await db
    .selectFrom("reports")
    .select(({ fn }) => ["coder", fn.countAll<number>().as("reports")])
    .groupBy("coder")
    .orderBy("reports", "desc")
    .execute();
  const coders = await db.selectFrom("coders").selectAll().execute();
  const run = await db
    .selectFrom("runs")
    .select(["id", "started", "finished", "failed"])
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  const merged = await countOf("merged_events");
  return {
    coders: shares.flatMap(({ coder: id, reports: coded }) => {
      const coder = coders.find((each) => each.id === id);
      return coder ? [{ coder, reports: Number(coded) }] : [];
    }),
    reports: Number(reports.reports),
    originators: Number(reports.originators) || null,
    outlets: Number(reports.outlets),
    first: reports.first,
    last: reports.last,
    events: await countOf("events"),
    mergedEvents: merged || null,
    statements: await countOf("statements"),
    failures: await openFailures({ db }),
    keepsText: (await metaOf(db, "text")) !== "left-out",
    lastRun: run ? (run.finished ?? run.started) : null,
    schema: (await metaOf(db, "schema")) ?? "",
  };
}

/** Counts inputs that failed in some run; the same name in two runs is one. */
async function openFailures({ db }: Pick<Store, "db">): Promise<number> {
  const { inputs } = await db
    .selectFrom("failures")
    .select(({ fn }) => fn.count<number>("input").distinct().as("inputs"))
    .executeTakeFirstOrThrow();
  return Number(inputs);
}

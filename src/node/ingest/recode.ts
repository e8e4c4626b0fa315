import { articlesOf, reportsOfOthers } from "../../store/read/articles.ts";
import type { Store } from "../../store/store.ts";
import { addReports, type Reading } from "../../store/write/add-reports.ts";
import type { Coding } from "./coding.ts";
import type { FailureTeller } from "./failure-teller.ts";
import { keepBusy } from "./keep-busy.ts";

/** What a new coding works with. */
export interface Recode {
  readonly store: Store;
  readonly coding: Coding;
  readonly run: number;
  readonly coder: number;
  readonly failures: FailureTeller;
  /** Is told how many reports of a batch were coded and how many failed. */
  onBatch(coded: number, failed: number): Promise<void>;
}

/** Reports that are coded and written together. */
const atOnce = 16;

/** Codes the reports of a store again that another coder coded, a batch a transaction. */
export async function recodeAll(work: Recode): Promise<void> {
  const batches = reportsOfOthers(work.store.db, work.coder, atOnce);
  await keepBusy(batches, work.coding.workers + 1, (reports) => recodeSome(reports, work));
}

async function recodeSome(reports: readonly number[], work: Recode): Promise<void> {
  const { store, coding, run, coder } = work;
  const articles = await articlesOf(store.db, reports);
  const results = await coding.code(articles);
  const readings: Reading[] = [];
  const failed = results.flatMap((result, i) => {
    if ("error" in result) return [{ input: articles[i]?.article.id ?? "", ...result.error }];
    readings.push({ inputHash: null, coded: result.coded });
    return [];
  });
  await addReports(store, {
    run,
    coder,
    readings,
    failures: failed.map(({ input, code, message }) => ({ input, code, message })),
    passedOver: 0,
    nameOf: ({ coded }) => coded.report.id,
  });
  for (const failure of failed) await work.failures.tell(failure);
  await work.onBatch(readings.length, failed.length);
}

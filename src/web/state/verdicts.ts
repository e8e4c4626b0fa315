import type { ReadoutRecord } from "../../core/model/record.ts";
import type { Fact } from "../reading/facts.ts";

export type Verdict = "accepted" | "rejected";

/** What a reader thinks of the facts of one report, by `Fact.key`: a report read anew keeps what was thought of it. */
export type Verdicts = Readonly<Record<string, Verdict>>;

/** Sets a verdict; the same one again takes it back. */
export function judge(verdicts: Verdicts, key: string, verdict: Verdict | null): Verdicts {
  const { [key]: before, ...rest } = verdicts;
  return verdict === null || before === verdict ? rest : { ...rest, [key]: verdict };
}

/**
 * Writes verdicts as lines of JSON, one a fact, with the words that were judged.
 *
 *     {"article":"11e2…","fact":"e3","key":"event:CONSULT:120-168","start":120,"end":168,"verdict":"accepted", …}
 */
export function verdictLines(record: ReadoutRecord, facts: readonly Fact[], verdicts: Verdicts): string {
  return facts
    .filter(({ key }) => verdicts[key])
    .map(({ id, key, anchor: { start, end } }) => {
      const words = record.article.text.slice(start, end);
      return `${JSON.stringify({ article: record.article.id, fact: id, key, start, end, verdict: verdicts[key], words })}\n`;
    })
    .join("");
}

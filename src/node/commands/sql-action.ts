import { ReadoutError } from "../../core/model/error.ts";
import { collect } from "../input/collect.ts";
import { printable } from "../output/printable.ts";
import type { PrintOptions } from "../query/print-rows.ts";
import type { ExitStatus, Shell } from "../shell.ts";
import { printAnswer } from "../sql/print-answer.ts";
import { promptForSql } from "../sql/prompt.ts";
import { openReadOnly } from "../sql/read-only.ts";
import { splitStatements } from "../sql/split-statements.ts";

/** Options of `readout sql`. */
export interface SqlOptions extends PrintOptions {
  readonly store: string;
  readonly limit: number;
  /** Seconds. */
  readonly timeout: number;
}

/** Answers queries; what one does not answer is told, and the next is asked. */
export async function askInSql(
  query: string | undefined,
  options: SqlOptions,
  shell: Shell,
): Promise<ExitStatus> {
  const limits = { rows: options.limit, milliseconds: options.timeout * 1000 };
  const store = await openReadOnly(options.store);
  let failed = 0;
  const answer = async (asked: string, print: PrintOptions) => {
    try {
      const found = await store.ask(asked, limits);
      await printAnswer(found, print, shell);
      if (found.isCut)
        await shell.talk.write(
          `These are the first ${limits.rows} rows: --limit ${limits.rows * 10} gives more.\n`,
        );
    } catch (error) {
      if (!(error instanceof ReadoutError)) throw error;
      failed++;
      await shell.talk.write(`readout: ${printable(error.message)}\n`);
    }
  };
  try {
    if (query === undefined && shell.inputIsTerminal) await promptForSql(options, shell, answer);
    else {
      const sql = query ?? new TextDecoder().decode(await collect(shell.input));
      const { whole, rest } = splitStatements(sql);
      const all = rest.trim() === "" ? whole : [...whole, rest];
      for (const each of all) await answer(each, options);
    }
  } finally {
    await store.close();
  }
  return failed > 0 ? 1 : 0;
}

import type { Command } from "commander";
import { addFormatOption, wholeOf } from "../query/filter-options.ts";
import type { ExitStatus, Shell } from "../shell.ts";
import type { SqlOptions } from "./sql-action.ts";

const examples = `
Asks the tables of a store in SQL, and changes nothing: the file is opened for reading alone. Without a query, questions
are taken from the terminal or from standard input, each ended by a semicolon; .tables and .schema show what there is.

Examples:
  readout sql --store archive.db
  readout sql 'select type, count(*) as n from merged_events group by type order by n desc' --store archive.db
  readout sql --store archive.db --format csv < questions.sql > answers.csv
`;

/** Adds `readout sql`, questions in SQL, to the programme. */
export function addSqlCommand(program: Command, shell: Shell, finish: (status: ExitStatus) => void): void {
  const command = program
    .command("sql")
    .summary("ask the tables of a store in SQL")
    .description("Ask the tables of a store in SQL, without changing anything.")
    .argument("[query]", "one query or several; a prompt where there is none")
    .requiredOption("--store <file>", "the store")
    .option("--limit <number>", "most rows of an answer", wholeOf, 1000)
    .option("--timeout <seconds>", "after which a query is broken off", wholeOf, 30);
  addFormatOption(command)
    .addHelpText("after", examples)
    .action(async (query: string | undefined, options: SqlOptions) => {
      const { askInSql } = await import("./sql-action.ts");
      finish(await askInSql(query, options, shell));
    });
}

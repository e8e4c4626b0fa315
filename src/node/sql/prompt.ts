import { StringDecoder } from "node:string_decoder";
import type { PrintOptions } from "../query/print-rows.ts";
import { type RowFormat, rowFormats } from "../query/row-format.ts";
import type { Shell } from "../shell.ts";
import { splitStatements } from "./split-statements.ts";

const help = `A question ends with a semicolon. Besides:
  .tables            the tables
  .schema [table]    their columns
  .format <format>   ${rowFormats.join(", ")}
  .help  .quit
`;

/** Answers questions that come line by line, each as soon as its semicolon is there, until there are no more. */
export async function promptForSql(
  options: PrintOptions,
  shell: Shell,
  answer: (query: string, options: PrintOptions) => Promise<void>,
): Promise<void> {
  let [typed, format] = ["", options.format];
  const chosen = () => ({ ...options, ...(format ? { format } : {}) });
  const invite = () => shell.talk.write(typed.trim() === "" ? "readout> " : "    ...> ");
  await shell.talk.write("Questions in SQL; nothing can be changed. .help tells more, .quit ends.\n");
  await invite();
  for await (const line of linesOf(shell.input)) {
    const [command = "", argument = ""] = line.trim().split(/\s+/u);
    if (typed.trim() === "" && command.startsWith(".")) {
      if (command === ".quit" || command === ".exit") return;
      if (command === ".format" && rowFormats.some((known) => known === argument))
        format = argument as RowFormat;
      else if (command === ".tables" || command === ".schema")
        await answer(metaQuery(command, argument), chosen());
      else await shell.talk.write(help);
    } else {
      const { whole, rest } = splitStatements(`${typed}${line}\n`);
      for (const query of whole) await answer(query, chosen());
      typed = rest.trim() === "" ? "" : rest;
    }
    await invite();
  }
  if (typed.trim() !== "") await answer(typed, chosen());
}

function metaQuery(command: string, table: string): string {
  if (command === ".tables")
    return "select name as 'table' from sqlite_schema where type = 'table' and name not like 'search_%' and name not like 'sqlite_%' order by name";
  const which = table === "" ? "" : `and m.name = '${table.replaceAll("'", "''")}'`;
  return `select m.name as 'table', c.name as 'column', c.type from sqlite_schema as m, pragma_table_info(m.name) as c
    where m.type = 'table' and m.name not like 'search_%' ${which} order by m.name, c.cid`;
}

async function* linesOf(input: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new StringDecoder("utf8");
  let rest = "";
  for await (const bytes of input) {
    const lines = (rest + decoder.write(Buffer.from(bytes))).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  if (rest !== "") yield rest;
}

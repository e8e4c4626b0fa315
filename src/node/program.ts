import { Command, CommanderError } from "commander";
import { ReadoutError } from "../core/model/error.ts";
import { addActorsCommand } from "./commands/actors.ts";
import { addCiteCommand } from "./commands/cite.ts";
import { addCopyCommand } from "./commands/copy.ts";
import { addDiffCommand } from "./commands/diff.ts";
import { addEnqueueCommand } from "./commands/enqueue.ts";
import { addEventsCommand } from "./commands/events.ts";
import { addExplainCommand } from "./commands/explain.ts";
import { addExportCommand } from "./commands/export.ts";
import { addImportCommand } from "./commands/import.ts";
import { addIngestCommand } from "./commands/ingest.ts";
import { addMcpCommand } from "./commands/mcp.ts";
import { addMergeCommand } from "./commands/merge.ts";
import { addParseCommand } from "./commands/parse.ts";
import { addReadCommand } from "./commands/read.ts";
import { addRecodeCommand } from "./commands/recode.ts";
import { addRelationsCommand } from "./commands/relations.ts";
import { addSearchCommand } from "./commands/search.ts";
import { addServeCommand } from "./commands/serve.ts";
import { addShowCommand } from "./commands/show.ts";
import { addSqlCommand } from "./commands/sql.ts";
import { addStatementsCommand } from "./commands/statements.ts";
import { addWatchCommand } from "./commands/watch.ts";
import { addWebCommand } from "./commands/web.ts";
import { addWorkCommand } from "./commands/work.ts";
import { printable, withoutSteering } from "./output/printable.ts";
import { packageVersion } from "./resources.ts";
import type { ExitStatus, Shell } from "./shell.ts";

const examples = `
Examples:
  readout read report.html                     an account of one report
  readout read report.txt --published 2024-04-27 --format json
  readout read --jsonl < reports.jsonl > records.jsonl
  readout explain record.json e3               why an event is in a record
  readout parse report.txt                     its sentences as trees, CoNLL-U
  readout export --format geojson records.jsonl > events.geojson
  readout import people ministers.csv --to my-lists
  readout web --out site                       a page that reads reports in the browser
  readout ingest reports/ --store archive.db   many reports into one store
  readout serve --store archive.db             a page to look at a store, and an API to ask it
  readout events --store archive.db --actor RUS/MIL --since 2024-03
  readout relations RUS CHN --store archive.db the events between two, by month

Data goes to standard output, everything else to standard error.
Exit status: 0 all well, 1 some input could not be read, 2 the command was not understood.
'readout help read' tells more.
`;

/** Runs the command line `readout ...args` and returns its exit status. */
export async function main(args: readonly string[], shell: Shell): Promise<ExitStatus> {
  let status: ExitStatus = 0;
  const program = new Command("readout")
    .description(
      "Reads news reports: who says what, and who did what to whom, every field tied to its words.",
    )
    .version(packageVersion(), "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .configureOutput({
      writeOut: (text) => void shell.output.write(text),
      writeErr: (text) => void shell.talk.write(withoutSteering(text)),
    })
    .exitOverride()
    .showHelpAfterError("('readout --help' shows how it is used)")
    .addHelpText("after", examples);
  const finish = (reached: ExitStatus) => {
    status = reached;
  };
  addReadCommand(program, shell, finish);
  addExplainCommand(program, shell, finish);
  addParseCommand(program, shell, finish);
  addExportCommand(program, shell, finish);
  addImportCommand(program, shell, finish);
  addWebCommand(program, shell, finish);
  addIngestCommand(program, shell, finish);
  addWatchCommand(program, shell, finish);
  addRecodeCommand(program, shell, finish);
  addMergeCommand(program, shell, finish);
  addEventsCommand(program, shell, finish);
  addStatementsCommand(program, shell, finish);
  addActorsCommand(program, shell, finish);
  addRelationsCommand(program, shell, finish);
  addSearchCommand(program, shell, finish);
  addShowCommand(program, shell, finish);
  addSqlCommand(program, shell, finish);
  addDiffCommand(program, shell, finish);
  addServeCommand(program, shell, finish);
  addMcpCommand(program, shell, finish);
  addCiteCommand(program, shell, finish);
  addCopyCommand(program, shell, finish);
  addEnqueueCommand(program, shell, finish);
  addWorkCommand(program, shell, finish);

  try {
    await program.parseAsync(args, { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof ReadoutError)) throw error;
    await shell.talk.write(`readout: ${printable(error.message)}\n`);
    return 1;
  }
  return status;
}

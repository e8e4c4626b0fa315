/**
 * Asks the same of a store in a file and of its copy in PostgreSQL, one after the other:
 *
 *     node --import tsx bench/cluster/query.ts --from archive.db --to 'postgres://user@host/database?schema=archive'
 *
 * `bench/archive/look-up.ts --keep archive.db` fills the file. The copy is made where it is not there.
 */
import { parseArgs } from "node:util";
import { sql } from "kysely";
import { copy } from "../../src/node/commands/copy-action.ts";
import { processShell } from "../../src/node/shell.ts";
import { openStore } from "../../src/node/store/open-store.ts";
import { queryFigures } from "../archive/query-figures.ts";
import { figureTable } from "../print-figures.ts";

const { values } = parseArgs({ options: { from: { type: "string" }, to: { type: "string" } } });
const [from, to] = [values.from ?? "archive.db", values.to ?? "postgres://localhost/test?schema=archive"];
const there = await openStore(to, { mode: "read" }).catch(() => undefined);
await there?.close();
if (!there) {
  await copy(from, to, {}, processShell());
}
const file = await openStore(from, { mode: "read" });
const database = await openStore(to, { mode: "read" });
const { rows } = await sql<{ n: number }>`select count(*) as n from events`.execute(file.db);
const events = Number(rows[0]?.n);
// A server works in processes of its own, so that both are timed by the clock on the wall.
const clock = () => performance.now();
const [inFile, inDatabase] = [
  await queryFigures(file, "told", events, clock),
  await queryFigures(database, "told", events, clock),
];
process.stdout.write(
  `${figureTable(
    inDatabase.map((figure, i) => ({
      ...figure,
      id: `cluster.${figure.id}`,
      what: `${figure.what} (file: ${inFile[i]?.value.toFixed(figure.digits)})`,
      goal: 2 * (inFile[i]?.value ?? 0),
    })),
  )}\n`,
);
await file.close();
await database.close();

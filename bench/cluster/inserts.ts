/**
 * Puts events into PostgreSQL in three ways: Kysely's list of values, JSON that the server takes apart, and COPY.
 *
 *     node --import tsx bench/cluster/inserts.ts [--rows 20000] [--server postgres://root@127.0.0.1:5432/test]
 */
import { parseArgs } from "node:util";
import { sql } from "kysely";
import pg from "pg";
import { createCoder } from "../../src/core/read.ts";
import { codeReport } from "../../src/node/ingest/code-report.ts";
import { loadResources } from "../../src/node/resources.ts";
import { openStore } from "../../src/node/store/open-store.ts";
import { recombine } from "../archive/recombine.ts";
import { figureTable } from "../print-figures.ts";

const { values } = parseArgs({
  options: {
    rows: { type: "string", default: "20000" },
    server: { type: "string", default: "postgres://root@127.0.0.1:5432/test" },
  },
});
const wanted = Number(values.rows);
const schema = `readout_inserts_${process.pid}`;
const store = await openStore(`${values.server}?schema=${schema}`, { mode: "write" });
const client = new pg.Client({ connectionString: values.server });
await client.connect();
await client.query(`set search_path = ${schema}`);

const coder = createCoder(loadResources());
const events = [...recombine(40, 5)].flatMap((input) => {
  const result = codeReport({ input }, coder, true);
  return "coded" in result ? result.coded.events.map(({ event }) => event) : [];
});
let number = 0;
const rowsOf = (count: number) =>
  Array.from({ length: count }, () => {
    number++;
    return { number, report: number, ...(events[number % events.length] as (typeof events)[0]) };
  });
type Rows = ReturnType<typeof rowsOf>;

const marks: Readonly<Record<string, string>> = { "\\": "\\", "\n": "n", "\r": "r", "\t": "t" };

/** The text form of COPY: a tab between columns, `\N` for nothing. */
function copyIn(rows: Rows): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}) as (keyof Rows[0])[];
  const escaped = (value: unknown) =>
    value === null ? "\\N" : String(value).replace(/[\\\n\r\t]/gu, (mark) => `\\${marks[mark]}`);
  const text = rows.map((row) => `${columns.map((column) => escaped(row[column])).join("\t")}\n`).join("");
  const nothing = () => {};
  return new Promise((done, fail) => {
    // What the driver calls back of a query of one's own.
    const query = {
      submit: (connection: { query(text: string): void }) =>
        connection.query(`copy events (${columns.map((name) => `"${name}"`).join(", ")}) from stdin`),
      handleCopyInResponse(connection: { sendCopyFromChunk(chunk: Buffer): void; endCopyFrom(): void }) {
        connection.sendCopyFromChunk(Buffer.from(text));
        connection.endCopyFrom();
      },
      handleError: fail,
      handleReadyForQuery: () => done(),
      handleCommandComplete: nothing,
      handleRowDescription: nothing,
      handleDataRow: nothing,
      handleEmptyQuery: nothing,
    };
    client.query(query as unknown as pg.Submittable);
  });
}

const ways: Readonly<Record<string, (rows: Rows) => Promise<void>>> = {
  "a list of values": async (rows) =>
    void (await store.db
      .insertInto("events")
      .values([...rows])
      .execute()),
  JSON: (rows) => store.dialect.insert(store.db, "events", rows),
  COPY: copyIn,
};

try {
  const figures = [];
  for (const atOnce of [200, 1000])
    for (const [way, insert] of Object.entries(ways)) {
      let least = Number.POSITIVE_INFINITY;
      for (let time = 0; time < 2; time++) {
        const begin = performance.now();
        for (let done = 0; done < wanted; done += atOnce) await insert(rowsOf(atOnce));
        least = Math.min(least, (performance.now() - begin) / 1000);
      }
      figures.push({
        id: `cluster.inserts-${way}-${atOnce}`,
        what: `${way}, ${atOnce} at once: s`,
        on: `${wanted} events`,
        value: least,
        digits: 2,
        noise: 0,
        lowerIsBetter: true,
      });
    }
  process.stdout.write(`${figureTable(figures)}\n`);
} finally {
  await sql`drop schema ${sql.id(schema)} cascade`.execute(store.db);
  await client.end();
  await store.close();
}

import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import fc from "fast-check";
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from "hyparquet";
import { parquetTables } from "../../../src/core/exchange/parquet-tables.ts";
import { actorKey } from "../../../src/core/merge/actor-key.ts";
import type { ReadoutRecord } from "../../../src/core/model/record.ts";
import { parquetFolder } from "../../../src/node/export/parquet-folder.ts";
import { awkwardRecords, plainExchange } from "../../support/exchange.ts";
import { record } from "../../support/record.ts";

const folder = mkdtempSync(join(tmpdir(), "readout-parquet-"));
after(() => rmSync(folder, { recursive: true }));

async function write(records: readonly ReadoutRecord[]): Promise<void> {
  const target = await parquetFolder(folder, plainExchange);
  for (const each of records) {
    const laid = target.lay(each);
    assert.ok("commit" in laid);
    await laid.commit();
  }
  await target.end();
}

const read = async (name: string) =>
  parquetReadObjects({ file: await asyncBufferFromFile(join(folder, `${name}.parquet`)) });

describe("a folder of Parquet files", () => {
  it("has events, statements and actors, read back by hyparquet", async () => {
    await write([record]);
    assert.deepEqual(readdirSync(folder).sort(), ["actors.parquet", "events.parquet", "statements.parquet"]);
    const [meeting, delivery] = await read("events");
    assert.equal(meeting?.type, "CONSULT");
    assert.equal(meeting?.reports, 1);
    assert.equal(meeting?.latitude, 51.18);
    assert.equal(meeting?.geonameid, 1526273);
    assert.equal(delivery?.latitude, null);
    assert.equal(delivery?.asserted_by, "U.S. State Department");
    const [statement] = await read("statements");
    assert.equal(statement?.content, "We value these ties,");
    assert.equal(statement?.start, record.statements[0]?.content[0]?.start);
    const actors = await read("actors");
    assert.deepEqual(
      actors.map(({ key, name }) => [key, name]),
      record.actors.map((actor) => [actorKey(actor), actor.name]),
    );
  });

  it("names the types of its columns", async () => {
    await write([record]);
    for (const { name, columns } of parquetTables) {
      const metadata = await parquetMetadataAsync(await asyncBufferFromFile(join(folder, `${name}.parquet`)));
      assert.deepEqual(
        metadata.schema
          .slice(1)
          .map((element) => [element.name, element.converted_type === "UTF8" ? "STRING" : element.type]),
        columns,
      );
    }
  });

  it("is there, with no rows, for no records", async () => {
    await write([]);
    assert.deepEqual(await read("events"), []);
  });

  it("has a row for every fact, whatever the words are", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(awkwardRecords, { maxLength: 3 }), async (records) => {
        await write(records);
        const rows = await read("statements");
        const contents = records.flatMap(({ statements, article }) =>
          statements.map(({ content }) =>
            content
              .map(({ start, end }) => article.text.slice(start, end))
              .join(" … ")
              .toWellFormed(),
          ),
        );
        assert.deepEqual(
          rows.map(({ content }) => content),
          contents,
        );
      }),
      { numRuns: 20 },
    );
  });
});

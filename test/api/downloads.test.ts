import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { parquetReadObjects } from "hyparquet";
import { downloadFormats } from "../../src/api/downloads/download-format.ts";
import type { Table } from "../../src/api/downloads/table.ts";
import { shelf } from "../support/api.ts";

const made = await shelf();
const ask = made.ask();

const tables: readonly (readonly [path: string, name: string, first: string])[] = [
  ["/api/events?order=day", "events", "id"],
  ["/api/statements?", "statements", "id"],
  ["/api/actors?", "actors", "key"],
  ["/api/relations?pair=RUS,UKR", "relation", "period"],
  ["/api/network?", "network", "a"],
  ["/api/places?", "places", "name"],
  ["/api/facets?", "facets", "field"],
  ["/api/search?words=zebra", "search", "report"],
];

describe("a list that is taken away", () => {
  for (const [path, name, first] of tables)
    it(`is whole, in every form: ${name}`, async () => {
      const { rows } = (await (await ask(path)).json()) as { rows: object[] };
      assert.ok(rows.length > 0);
      const get = async (format: string) => {
        const response = await ask(`${path}&format=${format}`);
        assert.equal(response.status, 200);
        assert.equal(response.headers.get("content-disposition"), `attachment; filename="${name}.${format}"`);
        return new Uint8Array(await response.arrayBuffer());
      };
      const text = async (format: string) => new TextDecoder().decode(await get(format));
      const lines = (await text("jsonl")).trimEnd().split("\n");
      assert.deepEqual(
        lines.map((line) => JSON.parse(line)),
        rows,
      );
      const csv: string[][] = parse(await text("csv"));
      const tsv: string[][] = parse(await text("tsv"), { delimiter: "\t", quote: null });
      assert.deepEqual([csv.length, csv[0]?.[0], csv], [rows.length + 1, first, tsv]);
      const bytes = await get("parquet");
      const objects = await parquetReadObjects({ file: bytes.buffer as ArrayBuffer });
      assert.deepEqual([objects.length, Object.keys(objects[0] ?? {})], [rows.length, csv[0]]);
    });

  it("is chosen by what the asker likes best, too", async () => {
    for (const [accept, type] of [
      ["text/csv", "text/csv; charset=utf-8"],
      ["application/x-ndjson, application/json", "application/x-ndjson"],
      ["text/html, text/csv", "application/json"],
      ["*/*", "application/json"],
    ] as const)
      assert.equal((await ask("/api/events", { headers: { accept } })).headers.get("content-type"), type);
  });

  it("has as many rows as are asked for", async () => {
    const body = await (await ask("/api/events?format=jsonl&limit=4")).text();
    assert.equal(body.trimEnd().split("\n").length, 4);
  });

  it("goes through all pages, and holds none but the one at hand", async () => {
    const asked: number[] = [];
    const { events } = made.archive;
    const many = made.ask({
      archive: {
        ...made.archive,
        async events(filter, page, order) {
          const from = Number(page.after ?? 0);
          asked.push(from);
          const { rows } = await events(filter, { limit: 1 }, order);
          const [row] = rows;
          assert.ok(row);
          const next = from + page.limit < 2500 ? String(from + page.limit) : null;
          const length = Math.min(page.limit, 2500 - from);
          return { rows: Array.from({ length }, (_, i) => ({ ...row, id: `x${from + i}` })), next };
        },
      },
    });
    const response = await many("/api/events?format=jsonl");
    const reader = response.body?.getReader();
    await reader?.read();
    assert.ok(asked.length <= 2, "pages were asked for before anybody wanted them");
    let rest = 0;
    for (;;) {
      const part = await reader?.read();
      if (!part || part.done) break;
      rest += part.value.length;
    }
    assert.ok(rest > 0);
    assert.deepEqual(asked, [0, 1000, 2000]);
    const parquet = await (await many("/api/events?format=parquet")).arrayBuffer();
    const objects = await parquetReadObjects({ file: parquet });
    assert.deepEqual([objects.length, objects[2499]?.id], [2500, "x2499"]);
  });

  it("lets the next one go when it is done, broken off or failed", async () => {
    const broken: unknown[] = [];
    let pages = 0;
    const one = made.ask({
      limits: { downloads: 1 },
      onBroken: (_, error) => broken.push(error),
      archive: {
        ...made.archive,
        async events(filter, page, order) {
          if (++pages === 2) throw new TypeError("the disk is gone");
          const { rows } = await made.archive.events(filter, page, order);
          return { rows, next: "more" };
        },
      },
    });
    const first = await one("/api/events?format=jsonl");
    const second = await one("/api/events?format=jsonl");
    assert.equal(second.status, 503);
    await assert.rejects(first.text(), /the disk is gone/u);
    assert.equal(broken.length, 1);
    pages = 10;
    const third = await one("/api/events?format=jsonl");
    assert.equal(third.status, 200);
    await third.body?.cancel();
    const fourth = await one("/api/events?format=jsonl");
    assert.equal(fourth.status, 200);
    await fourth.body?.cancel();
  });

  it("is refused before it begins where it cannot be had", async () => {
    for (const path of [
      "/api/events?format=csv&after=nonsense",
      "/api/events?format=xlsx",
      "/api?format=csv",
      "/api/search?format=csv",
    ])
      assert.equal((await ask(path)).status, 400, path);
  });
});

describe("a cell", () => {
  const table: Table<{ readonly cell: string }> = {
    name: "x",
    columns: [
      ["cell", "STRING", ({ cell }) => cell],
      ["next", "STRING", () => "next"],
    ],
  };
  const write = async (id: string, cell: string) => {
    const format = downloadFormats.find((each) => each.id === id);
    const writer = await format?.open(table);
    return `${writer?.begin()}${writer?.rows([{ cell }])}${writer?.end()}`;
  };

  it("is never what a spreadsheet runs", async () => {
    for (const evil of [
      '=HYPERLINK("http://evil.example","x")',
      "+1+1",
      "-2+3",
      "@SUM(A1)",
      "\t=1+1",
      "\r=1",
      " =1",
    ])
      for (const id of ["csv", "tsv"]) {
        const lines = await write(id, evil);
        const [, [cell = ""] = []]: string[][] = parse(lines, {
          delimiter: id === "csv" ? "," : "\t",
          quote: id === "csv" ? '"' : null,
        });
        assert.match(cell, /^'/u, lines);
      }
  });

  it("stays one cell of one line, whatever is in it", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary" }), async (cell) => {
        for (const id of ["csv", "tsv"]) {
          const rows: string[][] = parse(await write(id, cell), {
            delimiter: id === "csv" ? "," : "\t",
            quote: id === "csv" ? '"' : null,
          });
          assert.equal(rows.length, 2);
          assert.equal(rows[1]?.[1], "next");
        }
      }),
    );
  });
});

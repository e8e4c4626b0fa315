import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readEventKinds } from "../../../src/core/lexicon/event-kinds.ts";
import { readCameoTable } from "../../../src/node/import/cameo-table.ts";
import { readTableFiles } from "../../../src/node/resources.ts";

describe("data/events/cameo.tsv", () => {
  const tables = new Map(readTableFiles().map((file) => [file.path, file]));
  const kinds = readEventKinds(tables);

  it("gives each code a type of PLOVER, and a mode that the type has", () => {
    for (const [code, { type, mode }] of readCameoTable(tables))
      assert.ok(mode === "" || kinds.get(type)?.modes.has(mode), `${code} ${type} ${mode}`);
  });

  it("has no plain statements", () => {
    const codes = [...readCameoTable(tables).keys()];
    assert.ok(codes.length > 280);
    assert.deepEqual(
      codes.filter((code) => code.startsWith("01")),
      [],
    );
  });
});

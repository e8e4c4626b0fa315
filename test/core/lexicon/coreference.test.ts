import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readCoreferenceLexicon } from "../../../src/core/lexicon/coreference.ts";
import type { TableFile } from "../../../src/core/lexicon/table.ts";
import { readTableFiles } from "../../../src/node/resources.ts";

const tables = new Map(readTableFiles().map((file) => [file.path, file]));
const { nouns, kinds } = readCoreferenceLexicon(tables);

function withLine(path: string, line: string): Map<string, TableFile> {
  const file = tables.get(path);
  return new Map([...tables, [path, { path, text: `${file?.text}${line}\n` }]]);
}

describe("data/coreference", () => {
  it("knows what nouns stand for", () => {
    assert.equal(nouns.get("pedestrian")?.sort, "person");
    assert.equal(nouns.get("niece")?.gender, "f");
    assert.equal(nouns.get("town")?.sort, "place");
    assert.equal(nouns.get("audience")?.isMany, true);
  });

  it("knows what a noun may take up", () => {
    assert.ok(kinds.get("company")?.has("@body"));
    assert.ok(kinds.get("baby")?.has("daughter"));
  });

  const bad: [string, string, string][] = [
    ["coreference/nouns.tsv", "table\tthing", "'thing' is none of"],
    ["coreference/nouns.tsv", "town\tplace", "stands here a second time"],
    ["coreference/kinds.tsv", "ship\t@vessel", "'@vessel' is none of"],
    ["coreference/kinds.tsv", "town\t@city", "stands here a second time"],
  ];
  for (const [path, line, message] of bad)
    it(`refuses '${line}'`, () => {
      assert.throws(() => readCoreferenceLexicon(withLine(path, line)), new RegExp(message, "u"));
    });
});

import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import type { Analyzer } from "../../src/core/language/analyzer.ts";
import { readPredicates } from "../../src/learn/predicates.ts";

const data = mkdtempSync(join(tmpdir(), "readout-"));
after(() => rmSync(data, { recursive: true }));

const row = (sent_id: string, words: string, factuality: readonly unknown[]) =>
  JSON.stringify({ sent_id, words: words.split(" "), factuality });

mkdirSync(join(data, "factuality"));
writeFileSync(
  join(data, "factuality", "uds_factuality.dev.jsonl"),
  [
    row("a-0001", "They left", [{ id: 2, ih2: 3 }]),
    row("b-0001", "Go", [{ ih2: -1 }, { id: 1 }]),
    row("a-0002", "They may return", [{ id: 3, ih2: -1.5 }]),
  ].join("\n"),
);

test("reads predicates with what readers said, the sentences of a text together", () => {
  const asked: string[] = [];
  const analyzer: Pick<Analyzer, "annotate"> = {
    annotate(sentences) {
      asked.push(sentences.map(({ tokens }) => tokens.map(({ form }) => form).join(" ")).join(" / "));
      return { sentences, names: [] };
    },
  };
  const predicates = readPredicates(data, "dev", analyzer as Analyzer);
  assert.deepEqual(asked, ["They left / They may return", "Go"]);
  assert.deepEqual(
    predicates.map(({ token, value }) => [token.form, value]),
    [
      ["left", 3],
      ["return", -1.5],
    ],
  );
});

test("says which file is missing", () => {
  assert.throws(() => readPredicates(data, "train", {} as Analyzer), { code: "missing-corpus" });
});

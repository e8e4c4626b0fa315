import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { readCueLexicon } from "../../../src/core/lexicon/cues.ts";
import type { TableFile } from "../../../src/core/lexicon/table.ts";

function tables(replaced: Record<string, string> = {}): Map<string, TableFile> {
  const files = readdirSync("data/cues").filter((name) => name.endsWith(".tsv"));
  return new Map(
    files.map((name) => {
      const path = `cues/${name}`;
      return [path, { path, text: replaced[name] ?? readFileSync(`data/${path}`, "utf8") }];
    }),
  );
}

test("the cue words that ship can be read, and are many", () => {
  const { verbs, nouns, adjectives } = readCueLexicon(tables());
  assert.ok(verbs.size >= 750 && nouns.size >= 380 && adjectives.size >= 230);
  assert.equal(verbs.get("deny")?.polarity, "negated");
  assert.equal(verbs.get("see")?.frames.get("obj+as"), "always");
  assert.equal(verbs.get("see")?.frames.get("that"), "somebody");
});

const header = "lemma\tframes\tclass\tpolarity\tstrength\n";
for (const [what, rows, message] of [
  ["an unknown frame", "say\tthatt\tspeech\tpositive\tstrong", /verbs\.tsv:2: 'thatt'/],
  [
    "a frame given twice",
    "say\tthat; that?\tspeech\tpositive\tstrong",
    /verbs\.tsv:2: frame 'that' stands twice/,
  ],
  ["an unknown class", "say\tthat\tsong\tpositive\tstrong", /verbs\.tsv:2: 'song'/],
  ["an unknown strength", "say\tthat\tspeech\tpositive\tmild", /verbs\.tsv:2: 'mild'/],
  [
    "rows out of order",
    "say\tthat\tspeech\tpositive\tstrong\nadd\tthat\tspeech\tpositive\tstrong",
    /verbs\.tsv:3: 'add'/,
  ],
] as const)
  test(`${what} is named with its line`, () => {
    assert.throws(() => readCueLexicon(tables({ "verbs.tsv": header + rows })), message);
  });

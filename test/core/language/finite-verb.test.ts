import assert from "node:assert/strict";
import { test } from "node:test";
import { ensureFiniteVerb, verbTags } from "../../../src/core/language/finite-verb.ts";

const tags = ["NOUN|NN", "VERB|VBD", "VERB|VBN", "PUNCT|.", "AUX|MD", "VERB|VB"];

/** Runs the rule over `word/tag/margin`s and returns the word that became a past tense, if any. */
function mended(line: string): string | undefined {
  const parts = line.split(" ").map((part) => part.split("/"));
  const forms = parts.map(([form = ""]) => form);
  const tagged = Int32Array.from(parts, ([, tag = "NN"]) =>
    tags.findIndex((name) => name.endsWith(`|${tag}`)),
  );
  const before = tagged.slice();
  const margins = Float32Array.from(parts, ([, , margin = "0"]) => Number(margin));
  ensureFiniteVerb(forms, tagged, (word) => margins[word] as number, verbTags(tags));
  return forms.find((_, i) => tagged[i] !== before[i]);
}

const finds = [
  ["ministers from sides accused/VBN/-2 others ./.", "accused"],
  ["men arrested/VBN/-9 Monday threatened/VBN/-1 others ./. ”/.", "threatened"],
] as const;

const leavesAlone = [
  "men arrested/VBN/-1 Monday left/VBD/3 Kabul ./.",
  "men arrested/VBN/-1 will/MD leave/VB Kabul ./.",
  "Three killed/VBN/-1 in Kabul blast",
  "Told/VBN/-1 by aides of theirs ./.",
  "Nothing learned/VBN/-1 ./.",
];

for (const [line, word] of finds)
  test(`mends: ${line}`, () => {
    assert.equal(mended(line), word);
  });

for (const line of leavesAlone)
  test(`leaves alone: ${line}`, () => {
    assert.equal(mended(line), undefined);
  });

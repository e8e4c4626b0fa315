import assert from "node:assert/strict";
import { test } from "node:test";
import { createAnalyzer } from "../../../src/core/language/index.ts";
import { editorBrackets } from "../../../src/core/language/tokens/editor-brackets.ts";
import { loadResources } from "../../../src/node/index.ts";

const finds = [
  ["concerns with [ Chinese ] support", [{ open: 2, close: 4 }]],
  ["[ The ] talks failed", [{ open: 0, close: 2 }]],
  [
    "he [ the minister ] and [ she ] left",
    [
      { open: 1, close: 4 },
      { open: 6, close: 8 },
    ],
  ],
] as const;

const leavesAlone = ["a note [ 6 ] here", "[ They laugh ] .", "[ open words", "closed ] words", "[ ]"];

for (const [words, pairs] of finds)
  test(`finds: ${words}`, () => {
    assert.deepEqual(editorBrackets(words.split(" ")), pairs);
  });

for (const words of leavesAlone)
  test(`leaves alone: ${words}`, () => {
    assert.deepEqual(editorBrackets(words.split(" ")), []);
  });

test("the tree reads on through the brackets, which hang on the word between them", () => {
  const { analyze } = createAnalyzer(loadResources().language);
  const bare = analyze("Blinken raised concerns about Chinese support.").sentences[0]?.tokens ?? [];
  const tokens = analyze("Blinken raised concerns about [Chinese] support.").sentences[0]?.tokens ?? [];
  const chinese = tokens.find((token) => token.form === "Chinese");
  for (const bracket of tokens.filter((token) => /[[\]]/u.test(token.form)))
    assert.deepEqual([bracket.head, bracket.deprel, bracket.upos], [chinese?.id, "punct", "PUNCT"]);
  assert.deepEqual(
    tokens.filter((token) => /\w/u.test(token.form)).map((token) => [token.form, token.deprel]),
    bare.filter((token) => /\w/u.test(token.form)).map((token) => [token.form, token.deprel]),
  );
});

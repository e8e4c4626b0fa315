import assert from "node:assert/strict";
import { test } from "node:test";
import { parseConllu, toConllu } from "../../../src/core/language/conllu.ts";

const source = `# newdoc id = d
# sent_id = d-1
# text = They don't know.
1\tThey\tthey\tPRON\tPRP\tCase=Nom\t4\tnsubj\t_\t_
2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\t_
2\tdo\tdo\tAUX\tVBP\t_\t4\taux\t_\t_
3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_
4\tknow\tknow\tVERB\tVB\tVerbForm=Inf\t0\troot\t_\tSpaceAfter=No
4.1\tit\tit\tPRON\tPRP\t_\t_\t_\t4:obj\t_
5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\tSpaceAfter=No

# newpar
1\tGo\tgo\tVERB\tVB\t_\t0\troot\t_\t_

`;

test("reads words, multi-word tokens and offsets, skips empty nodes", () => {
  const { text, sentences, comments } = parseConllu(source);
  assert.equal(text, "They don't know.\n\nGo");
  const [first, second] = sentences;
  assert.deepEqual(first?.multiwords, [{ first: 2, last: 3, form: "don't" }]);
  assert.deepEqual(
    first?.tokens.map((token) => text.slice(token.start, token.end)),
    ["They", "do", "n't", "know", "."],
  );
  assert.deepEqual([first?.block, second?.block], [0, 1]);
  assert.equal(second?.tokens[0]?.start, text.indexOf("Go"));
  assert.equal(comments[0]?.[1], "# sent_id = d-1");
});

test("writes what it reads", () => {
  const { text, sentences } = parseConllu(source);
  const written = toConllu(text, sentences, { firstId: 7 });
  assert.match(
    written,
    /^# sent_id = 7\n# text = They don't know\.\n1\tThey\tthey\tPRON\tPRP\tCase=Nom\t4\tnsubj\t_\t_\n/u,
  );
  assert.match(written, /\n2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\t_\n2\tdo\t/u);
  assert.match(written, /\n4\tknow\t.*\tSpaceAfter=No\n/u);
  assert.deepEqual(parseConllu(written).sentences[0]?.tokens, sentences[0]?.tokens);
});

test("marks names in the last column", () => {
  const { text, sentences } = parseConllu(
    "# text = Ann Lee left.\n1\tAnn\n2\tLee\n3\tleft\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n4\t.\n",
  );
  const name = { kind: "PER", sentence: 0, first: 1, last: 2, start: 0, end: 7 } as const;
  const last = toConllu(text, sentences, { names: [name] })
    .trimEnd()
    .split("\n")
    .slice(2)
    .map((row) => row.split("\t")[9]);
  assert.deepEqual(last, ["Name=B-PER", "Name=I-PER", "SpaceAfter=No", "_"]);
});

test("takes words without annotation", () => {
  const { sentences } = parseConllu("1\tGo\n2\thome\n");
  assert.deepEqual(
    sentences[0]?.tokens.map((token) => token.form),
    ["Go", "home"],
  );
});

test("gives nothing for nothing", () => {
  assert.deepEqual(parseConllu("\n\n# only a comment\n").sentences, []);
  assert.equal(toConllu("", []), "");
});

for (const [what, bad] of [
  ["no number", "x\ty\n"],
  ["a number out of order", "1\ta\n3\tb\n"],
  ["one column", "1\n"],
  ["a multi-word token that starts late", "1\ta\n1-2\tab\n"],
  ["a multi-word token that runs backwards", "1-0\tab\n1\ta\n"],
  ["a multi-word token without its last word", "1-1000000000\tab\n1\ta\n"],
  ["a multi-word token inside another", "1-3\tabc\n1\ta\n2-3\tbc\n"],
] as const)
  test(`names the line of ${what}`, () => {
    assert.throws(() => parseConllu(bad), { name: "ReadoutError", code: "bad-conllu", message: /line \d/u });
  });

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { cueLine, frameLine } from "../../../src/node/explain/data-line.ts";
import { markedWords } from "../../../src/node/explain/marked-words.ts";
import { treeInWords } from "../../../src/node/explain/tree-in-words.ts";
import { tree } from "../../support/tree.ts";

const tables = [
  {
    path: "events/frames/agree.tsv",
    text: "# words\npredicate\tpos\tobject\nsign\tverb\t@agreement\nsign\tverb\t\n",
  },
  { path: "cues/verbs.tsv", text: "lemma\tframes\nsay\tthat\n" },
];

describe("the line of a frame or cue", () => {
  it("is found by predicate, part of speech and demands", () => {
    assert.equal(frameLine(tables, "agree/sign.verb[@agreement]")?.at, "data/events/frames/agree.tsv:3");
    assert.equal(frameLine(tables, "agree/sign.verb")?.at, "data/events/frames/agree.tsv:4");
    assert.equal(frameLine(tables, "reject/refusal"), undefined);
  });

  it("is found by the lemma of a cue", () => {
    assert.equal(cueLine(tables, ["Say"])?.at, "data/cues/verbs.tsv:2");
    assert.equal(cueLine(tables, ["sing"]), undefined);
  });
});

describe("marked words", () => {
  const text = "Lima met Quito.\nIt rained.";
  const mark = (words: string, label: string) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length, label };
  };
  const plain = (words: string) => words;

  it("stand in brackets with their labels", () => {
    const spans = [mark("met", " (trigger)"), mark("Lima", " (actor)")];
    assert.equal(
      markedWords(text, { start: 0, end: 15 }, spans, plain),
      "[Lima] (actor) [met] (trigger) Quito.",
    );
  });

  it("leave out a span that lies in another or outside", () => {
    const spans = [mark("Lima met", "1"), mark("met", "2"), mark("rained", "3")];
    assert.equal(markedWords(text, { start: 0, end: 15 }, spans, plain), "[Lima met]1 Quito.");
  });

  it("carry no escape codes of the text to the terminal", () => {
    assert.equal(markedWords("a\u001b[31mb", { start: 0, end: 7 }, [], plain), "a\ufffd[31mb");
  });
});

describe("a tree in words", () => {
  const { sentence } = tree(`
    Lima  Lima  PROPN 2 nsubj
    met   meet  VERB  0 root
    the   the   DET   4 det
    envoy envoy NOUN  2 obj
    of    of    ADP   6 case
    Quito Quito PROPN 4 nmod
    ~.    .     PUNCT 2 punct
  `);

  it("has a phrase a line, and labels beside the words they are about", () => {
    const marks = new Map(sentence.tokens.slice(1, 2).map((token) => [token, "trigger"]));
    assert.deepEqual(treeInWords(sentence, marks), [
      "met           root   <- trigger",
      "  Lima        nsubj",
      "  the envoy   obj",
      "    of Quito  nmod",
    ]);
  });

  it("gives a marked word a line of its own", () => {
    const marks = new Map(sentence.tokens.slice(2, 3).map((token) => [token, "here"]));
    assert.ok(treeInWords(sentence, marks).includes("    the       det    <- here"));
  });
});

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { findTurns } from "../../../src/core/coreference/turns.ts";

/** Returns the turns of paragraphs as `speaker asks next: words`. */
function turnsIn(...paragraphs: string[]): string[] {
  const text = paragraphs.join("\n\n");
  let start = 0;
  const blocks = paragraphs.map((paragraph) => {
    const block = { kind: "paragraph" as const, start, end: start + paragraph.length };
    start = block.end + 2;
    return block;
  });
  return findTurns({ text, blocks }).map(
    ({ speaker, asks, next, from, end }) =>
      `${speaker}${asks ? " asks" : ""} ${next ?? "-"}:${text.slice(from, end)}`,
  );
}

describe("turns of an interview", () => {
  it("have a speaker, and one who asks", () =>
    assert.deepEqual(
      turnsIn("News: Will it rain?", "Ann Snow: Yes, and for some days.", "It is the season.", "News: Why?"),
      [
        "News asks Ann Snow: Will it rain?",
        "Ann Snow News: Yes, and for some days.",
        "Ann Snow News:It is the season.",
        "News asks -: Why?",
      ],
    ));

  it("begin with the first that a name opens", () =>
    assert.deepEqual(
      turnsIn("A storm came.", "Ann: Did it?", "Bo: So they do say in town.", "Ann: Indeed?").length,
      3,
    ));

  const others: [string, string[]][] = [
    ["a colon in running text", ["He named three: Ann, Bo and Cy.", "They left."]],
    ["labels of one kind", ["Image: Reuters.", "The minister left.", "Image: AFP."]],
    [
      "a page on which nobody asks",
      ["Photo: AFP.", "The minister left.", "Photo: Reuters.", "Note: He is back."],
    ],
    ["a label that stands once", ["Image: Reuters.", "The minister left."]],
  ];
  for (const [what, paragraphs] of others)
    it(`leaves alone ${what}`, () => assert.deepEqual(turnsIn(...paragraphs), []));
});

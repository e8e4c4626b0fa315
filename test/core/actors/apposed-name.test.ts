import assert from "node:assert/strict";
import { test } from "node:test";
import { apposedNameAt } from "../../../src/core/actors/apposed-name.ts";
import { tree } from "../../support/tree.ts";

const words = { isRole: (word: string) => word === "ambassador", isTitle: (word: string) => word === "Dr" };

/** The name behind the first comma of *the NOUN, NAME END left*. */
function nameIn(noun: string, name: string, end = ","): string | undefined {
  const { sentence } = tree(`
    The the DET 2 det
    ${noun} ${noun} NOUN 4 nsubj
    ~, , PUNCT 2 punct
    ${name
      .split(" ")
      .map((word) => `${word} ${word} PROPN 2 appos`)
      .join("\n")}
    ~${end} ${end} PUNCT 2 punct
    left leave VERB 0 root`);
  const comma = sentence.tokens[2];
  const found = comma && apposedNameAt(sentence, comma, [], words);
  return found?.map(({ form }) => form).join(" … ");
}

test("a name between commas behind an office is found, without its title", () => {
  assert.equal(nameIn("ambassador", "Yelena Mirova"), "Yelena … Mirova");
  assert.equal(nameIn("ambassador", "Dr Yelena Mirova"), "Yelena … Mirova");
});

test("one word, a thing before the comma, and a name that goes on are left alone", () => {
  assert.equal(nameIn("ambassador", "Mirova"), undefined);
  assert.equal(nameIn("table", "Yelena Mirova"), undefined);
  assert.equal(nameIn("ambassador", "Yelena Mirova", "("), undefined);
});

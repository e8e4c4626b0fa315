import assert from "node:assert/strict";
import { test } from "node:test";
import { findActors } from "../../../src/core/actors/index.ts";
import type { Resources } from "../../../src/core/stage.ts";
import { documentOf, joined, lexicon } from "../../support/actors.ts";

const person = (given: string) => `
  ${given} ${given} PROPN 3 nsubj
  Kovac    Kovac    PROPN 1 flat
  spoke    speak    VERB  0 root`;
const surname = "Kovac Kovac PROPN 2 nsubj\nleft leave VERB 0 root";
const between = "Nobody nobody PRON 2 nsubj\nlistened listen VERB 0 root";
const labels = { PER: ["Anna Kovac", "Peter Kovac", "Kovac"] };

test("a surname that two people bear who were both just named is nobody's, and a notice says so", () => {
  const sentences = [person("Anna"), person("Peter"), surname];
  assert.deepEqual(joined(sentences, labels), []);
  const document = documentOf(sentences, labels, null);
  const { notices = [] } = findActors.run(document, { lexicon } as unknown as Resources);
  assert.deepEqual(
    notices.map(({ code, message }) => [code, message]),
    [["ambiguous-name", "Kovac may be Anna Kovac or Peter Kovac: it is taken for neither."]],
  );
});

test("a surname is that of the one who alone was just named", () => {
  const far = [person("Anna"), ...Array.from({ length: 20 }, () => between), person("Peter"), surname];
  assert.deepEqual(joined(far, labels), ["Peter Kovac: Peter Kovac, Kovac"]);
});

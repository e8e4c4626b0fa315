import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { cluesOf } from "../../../src/core/events/status/clues/index.ts";
import { tree } from "../../support/tree.ts";

const failed = `
  They   they  PRON 2 nsubj _ PRP
  failed fail  VERB 0 root  _ VBD
  to     to    PART 4 mark  _ TO
  meet   meet  VERB 2 xcomp _ VB
  and    and   CCONJ 6 cc   _ CC
  talk   talk  VERB 4 conj  _ VB`;

const denied = `
  Nobody   nobody   PRON 3 nsubj  _ NN
  probably probably ADV  3 advmod _ RB
  attacked attack   VERB 0 root   _ VBD
  them     they     PRON 3 obj    _ PRP
  ?        ?        PUNCT 3 punct _ .`;

/** A sentence, its predicate, a clue that it gives, and one that it does not. */
const cases: readonly (readonly [what: string, rows: string, word: string, has: string, lacks: string])[] = [
  ["its word", failed, "meet", "word meet", "word fail"],
  ["its verb group", failed, "failed", "form VBD", "form VBD !"],
  ["its verb group with its subject", failed, "failed", "form VBD of they", "form VBD of -"],
  ["a negation by its subject", denied, "attacked", "negated nsubj", "negated not"],
  ["a negated verb group", denied, "attacked", "form VBD !", "form VBD"],
  ["an adverb", denied, "attacked", "adverb probably", "adverb nobody"],
  ["its governor", failed, "meet", "over fail xcomp to", "over fail conj"],
  ["the governor of the first conjunct", failed, "talk", "over fail xcomp ", "over meet conj "],
  ["the first conjunct", failed, "talk", "first VB", "first VBD"],
  ["what it governs", failed, "failed", "takes fail VB", "takes fail VBD"],
  ["the words beside it", failed, "meet", "before to", "before failed"],
  ["a question", denied, "attacked", "question", "? before"],
  ["what the rules say", failed, "meet", "rules negated VB", "rules real VB"],
];

describe("cluesOf", () => {
  for (const [what, rows, word, has, lacks] of cases)
    it(`tells ${what}`, () => {
      const { sentence } = tree(rows);
      const predicate = sentence.tokens.find(({ form }) => form === word);
      assert.ok(predicate);
      const clues = cluesOf(sentence, predicate, "negated");
      assert.ok(
        clues.some((clue) => clue === has || (has.endsWith(" ") && clue.startsWith(has))),
        clues.join("\n"),
      );
      assert.ok(!clues.includes(lacks), lacks);
      assert.equal(new Set(clues).size, clues.length);
    });
});

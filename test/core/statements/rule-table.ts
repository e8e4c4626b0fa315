import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { type CueLexicon, readCueLexicon } from "../../../src/core/lexicon/cues.ts";
import { verbCue } from "../../../src/core/statements/cue.ts";
import { draftOf } from "../../../src/core/statements/draft.ts";
import type { StatementRule } from "../../../src/core/statements/rules/rule.ts";
import { tree } from "../../support/tree.ts";

/** The cue words that ship. */
export const words: CueLexicon = readCueLexicon(
  new Map(
    readdirSync("data/cues")
      .filter((name) => name.endsWith(".tsv"))
      .map((name) => {
        const path = `cues/${name}`;
        return [path, { path, text: readFileSync(`data/${path}`, "utf8") }];
      }),
  ),
);

/** A tree, and what a rule reads in it: source, cue, content, parted by ` | `; several contents by ` // `. */
export interface Found {
  readonly rows: string;
  readonly reads: string;
}

/**
 * Tests a rule on two tables of trees: what it finds, and what it leaves alone.
 * Proper nouns and pronouns count as somebody, other nouns do not.
 */
export function testRule(
  rule: StatementRule,
  tables: { finds: readonly Found[]; leavesAlone: readonly string[] },
): void {
  for (const { rows, reads } of tables.finds)
    test(`${rule.id} finds: ${tree(rows).text}`, () => {
      assert.deepEqual(readings(rule, rows), [reads]);
    });
  for (const rows of tables.leavesAlone)
    test(`${rule.id} leaves alone: ${tree(rows).text}`, () => {
      assert.deepEqual(readings(rule, rows), []);
    });
}

function readings(rule: StatementRule, rows: string): readonly string[] {
  const { text, sentence } = tree(rows);
  return sentence.tokens.flatMap((token) => {
    const isSomebody = (head: { upos: string }) => head.upos === "PROPN" || head.upos === "PRON";
    const verb = verbCue({ sentence, token, words });
    const isTime = (word: { form: string }) => /day$/u.test(word.form);
    const finding = rule.find({ sentence, token, words, verb, isSomebody, isTime });
    if (!finding) return [];
    const { sourceSpan, cue, content } = draftOf(rule.id, sentence, token, finding);
    const written = (span: { start: number; end: number } | null) =>
      span ? text.slice(span.start, span.end) : "-";
    return [`${written(sourceSpan)} | ${written(cue)} | ${content.map(written).join(" // ")}`];
  });
}

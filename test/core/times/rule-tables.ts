import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { emptyDocument } from "../../../src/core/empty-document.ts";
import { readTimeLexicon } from "../../../src/core/lexicon/times.ts";
import type { Document, Sentence } from "../../../src/core/model/document.ts";
import type { TimeExpression } from "../../../src/core/model/time.ts";
import { timesIn } from "../../../src/core/times/find.ts";
import type { TimeRule } from "../../../src/core/times/rule.ts";
import { bareArticle } from "../../support/bare-article.ts";
import { tree } from "../../support/tree.ts";

const path = "times/words.tsv";
export const words = readTimeLexicon(new Map([[path, { path, text: readFileSync(`data/${path}`, "utf8") }]]));

/** A Saturday. */
const saturday = "2024-04-27";

export interface Given {
  /** Plain text, or the rows of a tree where the clause matters. */
  readonly text: string;
  /** Null: not known. */
  readonly published?: string | null;
}

/** Finds the times of one paragraph with some rules alone. */
export function timesOf({ text, published = saturday }: Given, rules: readonly TimeRule[]) {
  const parsed = text.includes("\n") ? tree(text) : undefined;
  const document = documentOf(parsed?.text ?? text, published, parsed ? [parsed.sentence] : []);
  return { text: document.article.text, times: timesIn(document, rules, words) };
}

/** Tests a rule alone: the words that it finds with their value, and texts in which it finds nothing. */
export function testRule(
  rule: TimeRule,
  finds: readonly (readonly [Given | string, string, string | null])[],
  leavesAlone: readonly (Given | string)[],
): void {
  describe(rule.id, () => {
    for (const [given, written, value] of finds)
      it(`finds '${written}', ${value}`, () => {
        const { text, times } = timesOf(typeof given === "string" ? { text: given } : given, [rule]);
        const found = times.map((time) => [text.slice(time.start, time.end), time.value]);
        assert.deepEqual(found, [[written, value]]);
      });
    for (const given of leavesAlone) {
      const whole = typeof given === "string" ? { text: given } : given;
      it(`leaves '${whole.text}' alone`, () => assert.deepEqual(written(timesOf(whole, [rule])), []));
    }
  });
}

function written({ text, times }: { text: string; times: readonly TimeExpression[] }): string[] {
  return times.map(({ start, end }) => text.slice(start, end));
}

function documentOf(text: string, published: string | null, sentences: readonly Sentence[]): Document {
  return { ...emptyDocument(bareArticle(text, { published })), sentences };
}

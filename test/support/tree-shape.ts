import assert from "node:assert/strict";
import type { Sentence } from "../../src/core/model/document.ts";

/** Asserts that a sentence has one root, and that all its words hang on it. */
export function assertTree({ tokens }: Sentence): void {
  assert.equal(tokens.filter((token) => token.head === 0).length, 1);
  const isSound = new Uint8Array(tokens.length + 1);
  isSound[0] = 1;
  for (const token of tokens) {
    const path: number[] = [];
    for (let at = token.id; !isSound[at]; at = tokens[at - 1]?.head ?? 0) {
      path.push(at);
      assert.ok(path.length <= tokens.length, "cycle");
    }
    for (const id of path) isSound[id] = 1;
  }
}

import assert from "node:assert/strict";
import { test } from "node:test";
import { givenParts } from "../../../src/core/article/input.ts";
import type { ArticleInput } from "../../../src/core/model/article.ts";

test("null is the same as left out", () => {
  assert.deepEqual(givenParts({ text: "Talks resumed.", title: null, url: undefined }), {
    text: "Talks resumed.",
  });
});

test("a part that is no string is refused by name", () => {
  const input = { text: "Talks resumed.", published: 20240427 } as unknown as ArticleInput;
  assert.throws(() => givenParts(input), { code: "bad-input", message: /"published" is a number/u });
});

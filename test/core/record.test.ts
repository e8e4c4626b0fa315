import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import fc from "fast-check";
import { ReadoutError } from "../../src/core/model/error.ts";
import { createReader } from "../../src/core/read.ts";
import { loadResources } from "../../src/node/resources.ts";
import { assertSound } from "../support/invariants.ts";
import { root } from "../support/sources.ts";

const reader = createReader(loadResources());
const examples = readdirSync(join(root, "examples"))
  .filter((name) => /\.(html|txt)$/u.test(name))
  .map((name) => {
    const words = readFileSync(join(root, "examples", name), "utf8");
    return { name, input: name.endsWith(".html") ? { html: words } : { text: words } };
  });

/** Reads whatever it is given: a sound record, or an error of our own. */
function assertReadable(input: {
  readonly text?: string;
  readonly html?: string;
  readonly published?: string;
}): void {
  try {
    assertSound(reader.read(input));
  } catch (error) {
    if (!(error instanceof ReadoutError)) throw error;
  }
}

describe("the record of an example", () => {
  for (const { name, input } of examples) {
    it(`of ${name} is sound, and says something`, () => {
      const record = reader.read(input);
      assertSound(record);
      assert.ok(record.statements.length > 0 && record.events.length > 0 && record.actors.length > 0);
    });

    it(`of ${name} is the same when it is read again`, () => {
      assert.equal(JSON.stringify(reader.read(input)), JSON.stringify(reader.read(input)));
    });
  }
});

describe("any record", () => {
  const sentences = examples.flatMap(({ input }) =>
    ("text" in input ? input.text : "").split(/(?<=[.!?"])\s/u),
  );
  const pieces = fc.constantFrom(
    ...sentences,
    '"',
    "“",
    "\n\n",
    " ",
    "(AP) --",
    "\ud800",
    "\u0000",
    "U.S.",
    "<p>",
    "😀",
  );

  it("is sound for sentences in any order, with marks strewn in", () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => assertReadable({ text: parts.join(" ") })),
      { numRuns: 60 },
    );
  });

  it("is sound for a page cut anywhere", () => {
    const [page = ""] = examples.flatMap(({ input }) => ("html" in input ? [input.html] : []));
    fc.assert(
      fc.property(fc.nat(page.length), fc.nat(page.length), (a, b) =>
        assertReadable({ html: page.slice(Math.min(a, b), Math.max(a, b)) }),
      ),
      { numRuns: 30 },
    );
  });

  it("is sound for text of any signs and any date", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), fc.string(), (text, published) =>
        assertReadable({ text, published }),
      ),
      { numRuns: 100 },
    );
  });
});

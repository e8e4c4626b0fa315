import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { createReader } from "../src/core/read.ts";
import { loadResources } from "../src/node/resources.ts";
import { assertSound } from "./support/invariants.ts";
import { holds, type ReportFact } from "./support/report-facts.ts";
import { root } from "./support/sources.ts";

/** What is held of a report: `expected.json` beside it, as `test/articles/README.md` explains it. */
interface Expected {
  /** Where the report stands, when it is not beside: `examples/camp-david.txt`. */
  readonly report?: string;
  /** The day that it is handed in with. */
  readonly published?: string;
  readonly holds: readonly ReportFact[];
  readonly never: readonly ReportFact[];
  readonly notYet: readonly (ReportFact | { readonly never: ReportFact })[];
}

const folder = join(root, "test", "articles");
const reader = createReader(loadResources());

for (const { name } of readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()))
  describe(`the report ${name}`, () => {
    const expected: Expected = JSON.parse(readFileSync(join(folder, name, "expected.json"), "utf8"));
    const path = expected.report ? join(root, expected.report) : reportIn(join(folder, name));
    const words = readFileSync(path, "utf8");
    const { published } = expected;
    const record = reader.read(
      path.endsWith(".html") ? { html: words, published } : { text: words, published },
    );

    it("has a note that says what it is there for, and a sound record", () => {
      assert.ok(existsSync(join(folder, name, "NOTE.md")));
      assertSound(record);
    });

    for (const fact of expected.holds)
      it(`holds ${JSON.stringify(fact)}`, () => {
        assert.ok(holds(record, fact, words), "does not hold");
      });

    for (const fact of expected.never)
      it(`never ${JSON.stringify(fact)}`, () => {
        assert.ok(!holds(record, fact, words), "holds");
      });

    for (const fact of expected.notYet)
      it(`not yet ${JSON.stringify(fact)}`, () => {
        const held = "never" in fact ? !holds(record, fact.never, words) : holds(record, fact, words);
        assert.ok(!held, "holds now: move it out of notYet in expected.json");
      });
  });

/** Returns the report in a folder: a page or a text. */
function reportIn(place: string): string {
  const page = join(place, "article.html");
  return existsSync(page) ? page : join(place, "article.txt");
}

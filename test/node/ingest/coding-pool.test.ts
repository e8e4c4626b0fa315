import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { isDeepStrictEqual } from "node:util";
import { createCoder } from "../../../src/core/read.ts";
import { codeReport, reportId } from "../../../src/node/ingest/code-report.ts";
import { coderVersion } from "../../../src/node/ingest/coder-version.ts";
import type { CodingResult } from "../../../src/node/ingest/coding.ts";
import { codingPool } from "../../../src/node/ingest/coding-pool.ts";
import { loadResources } from "../../../src/node/resources.ts";
import { root } from "../../support/sources.ts";

const text = readFileSync(join(root, "examples", "camp-david.txt"), "utf8");
const tasks = [
  { input: { text } },
  { input: { text: "" } },
  { input: { id: "x", html: "<p>Talks resumed in Geneva.</p>" } },
];

/** Bytes come from a thread as another class of the same bytes. */
function plain(results: readonly CodingResult[]): unknown {
  return results.map((result) =>
    "coded" in result
      ? { ...result.coded, record: Buffer.from(result.coded.record.record).toString("hex") }
      : result,
  );
}

describe("coding on threads", { timeout: 600_000 }, () => {
  it("gives the rows that coding here gives, and an error in the place of its report", async () => {
    const coding = codingPool.make({ lexicon: [], attribution: "all", keepText: true, workers: 1 });
    const results = await coding.code(tasks);
    await coding.close();
    const coder = createCoder(loadResources());
    const here = tasks.map((task) => codeReport(task, coder, true));
    assert.ok(isDeepStrictEqual(plain(results), plain(here)), "rows differ");
    assert.deepEqual(
      results.map((result) => ("coded" in result ? result.coded.events.length > 0 : result.error.code)),
      [true, "empty-input", false],
    );
  });

  it("starts no thread where there is nothing to code", async () => {
    const coding = codingPool.make({
      lexicon: ["no-such-folder"],
      attribution: "all",
      keepText: true,
      workers: 1,
    });
    await coding.close();
  });

  it("says what keeps threads from starting, once and for all", async () => {
    const coding = codingPool.make({
      lexicon: ["no-such-folder"],
      attribution: "all",
      keepText: true,
      workers: 1,
    });
    await assert.rejects(coding.code(tasks), /no such folder of word lists/u);
    await assert.rejects(coding.code(tasks), /no such folder of word lists/u);
    await coding.close();
  });
});

describe("reportId", () => {
  const article = { text: "Talks resumed.", url: null, publisher: null };
  it("is that of the words alone where nothing else is known, as reading gives it", () =>
    assert.equal(reportId(article), createCoder(loadResources()).prepare({ text: article.text }).article.id));
  it("tells the same words apart by where they stood", () => {
    const ids = [
      reportId(article),
      reportId({ ...article, url: "https://a.example/" }),
      reportId({ ...article, url: "https://b.example/" }),
      reportId({ ...article, publisher: "The Linden Courier" }),
    ];
    assert.equal(new Set(ids).size, 4);
  });
});

describe("coderVersion", () => {
  it("is the same for the same state, and another for other options", () => {
    const usual = coderVersion([], {}).version;
    assert.equal(coderVersion([], { attribution: "all" }).version, usual);
    assert.notEqual(coderVersion([], { attribution: "speech" }).version, usual);
    assert.match(usual, /^\d+\.\d+\.\d+\+[0-9a-f]{12}$/u);
  });
  it("counts the user's own lists by what is in them", () => {
    const lists = join(root, "data");
    const own = coderVersion([lists], {});
    assert.notEqual(own.version, coderVersion([], {}).version);
    assert.equal(JSON.parse(own.lexicon)[1].folder, lists);
  });
});

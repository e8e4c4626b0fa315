import assert from "node:assert/strict";
import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { openStore } from "../../src/node/store/open-store.ts";
import { run } from "../support/shell.ts";
import { scratchFolder } from "../support/store.ts";

const folder = scratchFolder();
const at = (name: string) => join(folder, name);

/** Reads rows of a store with SQL. */
async function rows(
  store: string,
  table: "reports" | "failures" | "texts" | "runs" | "files",
): Promise<Record<string, unknown>[]> {
  const { db, close } = await openStore(store, { mode: "read" });
  const found = await db.selectFrom(table).selectAll().execute();
  await close();
  return found;
}

const line = (fields: object) => `${JSON.stringify(fields)}\n`;

describe("readout ingest", () => {
  it("reads a folder, tells what fails, and passes over what it knows", async () => {
    mkdirSync(at("reports/deep"), { recursive: true });
    writeFileSync(at("reports/a.txt"), "Talks resumed.");
    writeFileSync(
      at("reports/deep/b.jsonl"),
      line({ id: "b-1", text: "One." }) + line({ text: "refuse" }) + line({ text: "Two." }),
    );
    const first = await run(["ingest", at("reports"), "--store", at("one.db")]);
    assert.equal(first.status, 1);
    assert.match(first.talk, /b\.jsonl, line 2: no report in it/u);
    assert.match(first.talk, /3 reports read, 1 failed/u);
    assert.equal(first.output, "");
    const [failure] = await rows(at("one.db"), "failures");
    assert.deepEqual([failure?.code, failure?.run], ["no-article", 1]);

    const second = await run(["ingest", at("reports"), "--store", at("one.db")]);
    assert.match(second.talk, /0 reports read, 2 known before, 1 file as before, 1 failed/u);
    assert.equal((await rows(at("one.db"), "reports")).length, 3);

    appendFileSync(at("reports/a.txt"), " They broke off.");
    const third = await run(["ingest", at("reports/a.txt"), "--store", at("one.db")]);
    assert.deepEqual([third.status, third.talk.includes("1 report read")], [0, true]);
    const runs = await rows(at("one.db"), "runs");
    assert.deepEqual(
      runs.map(({ met, coded, known, failed }) => [met, coded, known, failed]),
      [
        [4, 3, 0, 1],
        [3, 0, 2, 1],
        [1, 1, 0, 0],
      ],
    );
  });

  it("keeps the same words from two addresses, and the same id once", async () => {
    const input =
      line({ text: "Talks resumed.", url: "https://a.example/1" }) +
      line({ text: "Talks resumed.", url: "https://b.example/1" }) +
      line({ text: "Talks resumed.", url: "https://b.example/1", title: "Talks" }) +
      line({ id: "x", text: "Talks ended." }) +
      line({ id: "x", text: "Talks ended." }) +
      line({ id: "x", text: "Talks began." });
    const { status, talk } = await run(["ingest", "-", "--store", at("copies.db")], { input });
    assert.equal(status, 1);
    assert.match(talk, /standard input, x: another report has the id 'x'/u);
    assert.match(talk, /3 reports read, 2 known before, 1 failed/u);
    const reports = await rows(at("copies.db"), "reports");
    assert.deepEqual(reports.map(({ outlet }) => outlet).sort(), ["a.example", "b.example", null]);
  });

  it("keeps no words with --no-text, then and later", async () => {
    const store = at("bare.db");
    await run(["ingest", "-", "--store", store, "--no-text"], { input: line({ text: "Talks resumed." }) });
    const { status } = await run(["ingest", "-", "--store", store], {
      input: line({ text: "Talks ended." }),
    });
    assert.equal(status, 0);
    assert.deepEqual(
      (await rows(store, "texts")).map(({ text, layout }) => [text, layout]),
      [
        [null, null],
        [null, null],
      ],
    );
    const recoded = await run(["recode", "--store", store]);
    assert.deepEqual([recoded.status, recoded.talk.includes("keeps no words")], [1, true]);
    await run(["ingest", "-", "--store", at("whole.db")], { input: line({ text: "Talks resumed." }) });
    const late = await run(["ingest", "-", "--store", at("whole.db"), "--no-text"], { input: "" });
    assert.match(late.talk, /keeps the words of its reports/u);
  });

  it("shows the stack of a fault, and goes on", async () => {
    const input = line({ text: "crash" }) + line({ text: "Talks resumed." });
    const { status, talk } = await run(["ingest", "-", "--store", at("fault.db")], { input });
    assert.equal(status, 1);
    assert.match(talk, /line 1: a fault\. This is a fault of readout.*\nTypeError: a fault\n +at /u);
    assert.match(talk, /1 report read, 1 failed/u);
  });

  it("tells the first failures alone", async () => {
    const { talk } = await run(["ingest", "-", "--store", at("many.db")], { input: "{}\n".repeat(50) });
    assert.equal(talk.match(/has neither/gu)?.length, 20);
    assert.match(talk, /… and 30 more, all in the store's table 'failures'/u);
    assert.equal((await rows(at("many.db"), "failures")).length, 50);
  });

  it("wants a store that is one", async () => {
    writeFileSync(at("letter.txt"), "Dear reader, this is a letter.");
    const foreign = await run(["ingest", "-", "--store", at("letter.txt")], { input: "" });
    assert.deepEqual([foreign.status, foreign.talk.includes("is no store of readout")], [1, true]);
    const nowhere = await run(["ingest", "-", "--store", at("no/such/folder.db")], { input: "" });
    assert.deepEqual(
      [nowhere.status, nowhere.talk.includes("cannot be opened, or not for writing")],
      [1, true],
      nowhere.talk,
    );
    assert.equal((await run(["ingest", "-"], { input: "" })).status, 2);
    assert.equal(
      (await run(["ingest", "-", "--store", at("x.db"), "--workers", "0"], { input: "" })).status,
      2,
    );
  });
});

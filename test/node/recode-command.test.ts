import assert from "node:assert/strict";
import { join } from "node:path";
import { before, describe, it } from "node:test";
import { openStore } from "../../src/node/store/open-store.ts";
import { codingOf, quickCoder, quickCoding } from "../support/coding.ts";
import { run } from "../support/shell.ts";
import { scratchFolder } from "../support/store.ts";

const folder = scratchFolder();
const store = join(folder, "archive.db");

/** A later readout: it knows what was denied, finds no aid, and has an event more. */
const later = codingOf(
  {
    ...quickCoder,
    code(reading) {
      const document = quickCoder.code(reading);
      const [met, supplied] = document.events;
      if (!met || !supplied) return document;
      const more = { ...met, id: "e2", type: "AGREE" as const, evidence: [{ start: 4, end: 9 }] };
      return { ...document, events: [{ ...met, status: "negated" as const }, more] };
    },
  },
  "1.1.0+later",
);

describe("readout recode and diff", () => {
  before(async () => {
    const input = ["a", "b"].map((id) => JSON.stringify({ id, text: "Talks resumed." })).join("\n");
    await run(["ingest", "-", "--store", store], { input });
  });

  it("has nothing to compare at first, and nothing to code again", async () => {
    const compared = await run(["diff", "--store", store]);
    assert.deepEqual([compared.status, compared.talk.includes("nothing to compare")], [1, true]);
    const recoded = await run(["recode", "--store", store]);
    assert.deepEqual([recoded.status, recoded.talk], [0, "All reports are coded by 1.0.0+quick.\n"]);
  });

  it("codes again from the text, and shows what changed", async () => {
    const recoded = await run(["recode", "--store", store], { coding: later });
    assert.equal(recoded.status, 0);
    assert.match(recoded.talk, /2 reports coded again/u);
    const { output } = await run(["diff", "--store", store]);
    assert.match(
      output,
      /2 reports coded by both, 2 differ\n {2}before 1\.0\.0\+quick\n {2}after {2}1\.1\.0\+later\n/u,
    );
    assert.match(
      output,
      /AGREE +0 +2 +2 +0 +0\nAID +2 +0 +0 +2 +0\nCONSULT +2 +2 +0 +0 +2\nall +4 +4 +2 +2 +2\n/u,
    );
    assert.match(
      output,
      /gained\n {2}a#e2 AGREE {2}Dong Jun, Sergei Shoigu, occurred, 2024-04-26, Astana {2}"sters"\n/u,
    );
    assert.match(output, /lost\n {2}a#e2 AID {2}Dong Jun -> Russia, occurred {2}"supplied"\n/u);
    assert.match(output, /changed\n {2}a#e1 CONSULT {2}status occurred -> negated {2}"met"\n/u);
    assert.match((await run(["diff", "--store", store, "--limit", "1"])).output, /… and 1 more/u);
  });

  it("compares any two by the beginning of their names, and lists them", async () => {
    const back = await run(["diff", "later", "quick", "--store", store, "--format", "jsonl"]);
    const kinds = back.output
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line).kind);
    assert.deepEqual(kinds, ["gained", "lost", "changed", "gained", "lost", "changed"]);
    const unknown = await run(["diff", "9.9", "later", "--store", store]);
    assert.match(
      unknown.talk,
      /no coder is called '9\.9'\. Those of this store: 1\.0\.0\+quick, 1\.1\.0\+later/u,
    );
    const { output } = await run(["diff", "--coders", "--store", store]);
    assert.match(output, /^1\.0\.0\+quick .* 2 reports\n1\.1\.0\+later .* 2 reports\n$/u);
  });

  it("goes back to an older coder without a second record of it", async () => {
    await run(["recode", "--store", store], { coding: quickCoding });
    const { db, close } = await openStore(store, { mode: "read" });
    const { records } = await db
      .selectFrom("records")
      .select(({ fn }) => fn.countAll<number>().as("records"))
      .executeTakeFirstOrThrow();
    const events = await db
      .selectFrom("events")
      .select(["report", "id", "type"])
      .orderBy("report")
      .orderBy("id")
      .execute();
    await close();
    assert.equal(records, 4);
    assert.deepEqual(
      events.map(({ type }) => type),
      ["CONSULT", "AID", "CONSULT", "AID"],
    );
  });

  it("throws older records away where that is asked for", async () => {
    const { talk } = await run(["recode", "--store", store, "--drop-old"]);
    assert.match(talk, /2 records of older codings thrown away/u);
  });

  it("makes no store", async () => {
    const { status, talk } = await run(["recode", "--store", join(folder, "none.db")]);
    assert.deepEqual([status, talk.includes("there is no such store")], [1, true]);
  });
});

describe("readout cite", () => {
  it("names what coded, and counts", async () => {
    const { status, output } = await run(["cite", "--store", store]);
    assert.equal(status, 0);
    assert.match(
      output,
      /^Coded with Readout 1\.0\.0 \(coder 1\.0\.0\+quick\): 2 reports of 1 originator; 4 events \(2 when each is counted once\), 4 statements\.\n/u,
    );
    assert.match(output, /model +network\/network\.bin sha256:abababababababab\n/u);
    assert.match(output, /word lists +package sha256:[0-9a-f]{16} \(1 file\)\n/u);
  });

  it("gives an entry for a bibliography, and all of it as JSON", async () => {
    const entry = (await run(["cite", "--store", store, "--format", "bibtex"])).output;
    assert.match(entry, /^@misc\{readout-quick,\n/u);
    assert.match(entry, /version = \{1\.0\.0\},\n/u);
    const all = JSON.parse((await run(["cite", "--store", store, "--format", "json"])).output);
    assert.deepEqual(
      [all.reports, all.events, all.coders[0].models["network/network.bin"]],
      [2, 4, "ab".repeat(32)],
    );
  });
});

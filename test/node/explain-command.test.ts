import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { ReadoutRecord } from "../../src/core/model/record.ts";
import { createReader } from "../../src/core/read.ts";
import { loadResources } from "../../src/node/index.ts";
import { run } from "../support/shell.ts";

const text =
  "The army attacked rebels in Peru on Friday, officials said. " +
  "Chile will send medicine to Peru, Foreign Minister Ana Rojas told reporters.";
const reader = createReader(loadResources());
const record = reader.read({ id: "a-1", text, published: "2024-04-27" });
const other = reader.read({ id: "a-2", text: "Chile condemned Peru on Monday.", published: "2024-04-27" });

/** Runs `readout explain - …` over a record as another command would write it. */
const explain = (input: unknown, ...args: string[]) =>
  run(["explain", "-", ...args], { input: typeof input === "string" ? input : JSON.stringify(input) });

/** The id of the first event of a type. */
const eventOf = (type: string) => record.events.find((event) => event.type === type)?.id ?? "none";

describe("readout explain", () => {
  it("tells words, frame, voices, status and tree of an event", async () => {
    const { status, output, talk } = await explain(record, eventOf("ASSAULT"));
    assert.equal(status, 0);
    assert.equal(talk, "");
    assert.match(output, /\[attacked\] \(trigger\)/u);
    assert.match(output, /^ {2}data\/events\/frames\/assault\.tsv:\d+$/mu);
    assert.match(output, /^ {2}s1 {2}officials/mu);
    assert.match(output, /^ {2}occurred, since$/mu);
    assert.match(output, /attacked +\w+ +<- trigger/u);
  });

  it("tells what a rule changed, and its file", async () => {
    const { output } = await explain(record, eventOf("AGREE"));
    assert.match(output, /future-cooperation: type: AGREE, was AID/u);
    assert.match(output, /src\/core\/events\/rules\/future-cooperation\.ts/u);
  });

  it("tells of a statement and of an actor", async () => {
    const statement = await explain(record, "s1");
    assert.match(statement.output, /\[said\] \(cue\)/u);
    assert.match(statement.output, /cue "said": data\/cues\/verbs\.tsv:\d+/u);
    const actor = await explain(record, "a1");
    assert.match(actor.output, /^a1 {2}army \(PER MIL\)/u);
    assert.match(actor.output, /data\/actors\/roles\.tsv:\d+/u);
  });

  it("takes one of several records, by the id of its article", async () => {
    const lines = `${JSON.stringify(record)}\n${JSON.stringify(other)}\n`;
    assert.match((await explain(lines, "e1", "--article", "a-2")).output, /\[condemned\] \(trigger\)/u);
    const unsaid = await explain([record, other], "e1");
    assert.equal(unsaid.status, 1);
    assert.match(unsaid.talk, /2 records.*--article: a-1, a-2/u);
    assert.match(
      (await explain(lines, "e1", "--article", "b")).talk,
      /no record has the article b.*a-1, a-2/u,
    );
  });

  it("names the ids that there are", async () => {
    const { status, talk } = await explain(record, "e77");
    assert.equal(status, 1);
    assert.match(
      talk,
      /no.* id e77\. There are events e1 to e\d+, statements s1 to s\d+, actors a1 to a\d+/u,
    );
  });

  it("refuses what is no record", async () => {
    const { status, talk } = await explain(text, "e1");
    assert.equal(status, 1);
    assert.match(talk, /no record in it\. Give what `readout read REPORT --format json` wrote/u);
  });

  it("says how this version reads the report otherwise", async () => {
    const [first, ...rest] = record.events;
    const changed = { ...record, events: [{ ...first, status: "future" }, ...rest] };
    const { status, talk, output } = await explain(changed, first?.id ?? "");
    assert.equal(status, 0);
    assert.match(talk.replaceAll(/\s+/gu, " "), /status: "occurred", was "future"/u);
    assert.match(output, /\(trigger\)/u);
  });

  it("finds the fact by its words where ids have moved", async () => {
    const moved = record.events.map((event, i) => ({ ...event, id: `e${i + 9}` }));
    const { talk } = await explain({ ...record, events: moved } satisfies ReadoutRecord, "e9");
    assert.match(talk, /it is e1 there/u);
  });

  it("fails where this version finds no such fact", async () => {
    const made = { ...record.events[0], evidence: [{ start: 0, end: 2 }] };
    const { status, talk, output } = await explain({ ...record, events: [made] }, made.id ?? "");
    assert.equal(status, 1);
    assert.equal(output, "");
    assert.match(talk.replaceAll(/\s+/gu, " "), /nothing of the kind from these words/u);
  });

  it("teaches with --help", async () => {
    const { output, status } = await run(["explain", "--help"]);
    assert.equal(status, 0);
    assert.match(output, /readout explain record\.json e1/u);
  });
});

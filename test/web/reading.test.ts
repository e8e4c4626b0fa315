import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { ReadoutRecord } from "../../src/core/model/record.ts";
import { createReader } from "../../src/core/read.ts";
import { loadResources } from "../../src/node/resources.ts";
import { outletKinds } from "../../src/site/outlet-kinds.ts";
import { actorFacts, factAtSpan, factsOf } from "../../src/web/reading/facts.ts";
import { placeFurniture } from "../../src/web/reading/furniture.ts";
import { noticeInPage } from "../../src/web/reading/notices.ts";
import { matchesOf } from "../../src/web/reading/search.ts";
import { assertersOf, chainInWords, voicesOf } from "../../src/web/reading/voices.ts";
import { judge, verdictLines } from "../../src/web/state/verdicts.ts";
import { tassRecord } from "./tass-record.ts";

const kinds = { TASS: "state-agency" } as const;

function statement(record: ReadoutRecord, id: string) {
  const found = record.statements.find((made) => made.id === id);
  assert.ok(found);
  return found;
}

describe("the chain of voices", () => {
  const record = tassRecord();

  it("goes from the speaker by those who carried it to the report", () => {
    assert.equal(
      chainInWords(voicesOf(record, statement(record, "s1"), kinds)),
      "Dong Jun (CHN GOV) > TASS (state agency) > UPI",
    );
  });

  it("tells a voice that the words do not name", () => {
    const bases = (id: string) => voicesOf(record, statement(record, id), kinds).map(({ basis }) => basis);
    assert.deepEqual(bases("s1"), ["stated", "stated", "stated"]);
    assert.deepEqual(bases("s2"), ["inferred", "stated"]);
  });

  it("takes a voice for named where its source is only the first half of a name's words", () => {
    const half = { ...statement(record, "s1"), source: { start: 26, end: 27 } };
    const [voice] = voicesOf(record, half, kinds);
    assert.equal(voice?.basis, "stated");
  });

  it("goes on through the statement that another is quoted inside", () => {
    const inner = { ...statement(record, "s2"), within: "s1" };
    assert.equal(
      chainInWords(voicesOf(record, inner, {})),
      "Dong Jun (CHN GOV) > Dong Jun (CHN GOV) > TASS (RUS JRN) > UPI",
    );
  });

  it("ends where statements are quoted inside each other in a ring", () => {
    const ring = { ...record, statements: record.statements.map((made) => ({ ...made, within: made.id })) };
    assert.equal(voicesOf(ring, statement(ring, "s2"), {}).length, 2);
  });

  it("is the report alone where nobody else asserts an event", () => {
    assert.equal(chainInWords(assertersOf(record, [], {})), "UPI");
    assert.equal(chainInWords(assertersOf(record, ["s2"], {})), "Dong Jun (CHN GOV) > UPI");
    const nameless = { ...record, article: { ...record.article, agency: null, publisher: null } };
    assert.equal(chainInWords(assertersOf(nameless, [], {})), "the report");
  });

  it("says what an outlet is where the lists have it", () => {
    const tass = {
      name: "TASS",
      short: "TASS",
      aliases: [],
      country: "RUS",
      kind: "state-agency",
      domains: [],
    } as const;
    assert.deepEqual(outletKinds(record, new Map([["TASS", tass]])), { TASS: "state-agency" });
  });
});

describe("facts", () => {
  const record = tassRecord();
  const facts = factsOf(record);

  it("stand in the order of their words", () =>
    assert.deepEqual(
      facts.map(({ id }) => id),
      ["e1", "s1", "s2"],
    ));

  it("are found by the words of a link, or by those closest to them", () => {
    const all = [...facts, ...actorFacts(record)];
    const [event] = facts;
    assert.ok(event);
    assert.equal(factAtSpan(all, event.anchor)?.id, "e1");
    assert.equal(factAtSpan(all, { start: event.anchor.start + 1, end: event.anchor.end })?.id, "e1");
    assert.equal(factAtSpan(all, { start: 9000, end: 9001 }), undefined);
  });

  it("have a key without their number, which a new reading may change", () => {
    const { start, end } = facts[0]?.anchor ?? {};
    assert.equal(facts[0]?.key, `event:CONSULT:${start}-${end}`);
  });
});

describe("verdicts", () => {
  it("are taken back by the same again", () => {
    const once = judge({}, "k", "accepted");
    assert.deepEqual(once, { k: "accepted" });
    assert.deepEqual(judge(once, "k", "rejected"), { k: "rejected" });
    assert.deepEqual(judge(once, "k", "accepted"), {});
    assert.deepEqual(judge(once, "k", null), {});
  });

  it("are written a line each, with the words", () => {
    const record = tassRecord();
    const facts = factsOf(record);
    const lines = verdictLines(record, facts, judge({}, facts[0]?.key ?? "", "rejected"));
    const [line, none] = lines.split("\n");
    const { fact, verdict, words } = JSON.parse(line ?? "");
    assert.deepEqual([fact, verdict, words, none], ["e1", "rejected", "Dong Jun met Shoigu", ""]);
  });
});

describe("furniture", () => {
  const text = "Ministers meet\n\nThey met on Friday.\n\nThey parted.";
  const blocks = [
    { kind: "title", start: 0, end: 14 },
    { kind: "paragraph", start: 16, end: 35 },
    { kind: "paragraph", start: 37, end: 49 },
  ] as const;
  const dropped = ["Home", "Share", "Print", "Most read"].map((words) => ({ text: words, why: "furniture" }));
  const placed = (raw: string) => placeFurniture(raw, text, blocks, dropped).map(({ before }) => before);

  it("stands where it stood in the text as it was pasted", () => {
    const raw = "Home\nMinisters  meet\nShare\nPrint\nThey met on\nFriday.\n\nThey parted.\n\nMost read\n";
    assert.deepEqual(placed(raw), [0, 1, 1, 3]);
  });

  it("stands last where only the record is known", () => assert.deepEqual(placed(""), [3, 3, 3, 3]));
});

describe("a notice", () => {
  it("tells nobody to give an option that the page does not have", () => {
    const record = createReader(loadResources()).read({
      text: "The ministers met in Astana on Friday and agreed.",
    });
    assert.ok(record.notices.some(({ message }) => message.includes("--")));
    for (const notice of record.notices) assert.doesNotMatch(noticeInPage(notice), /--[a-z]/u);
  });
});

describe("the search", () => {
  const places = (query: string) =>
    matchesOf("A (small) town. a Small  TOWN", query).map(({ start }) => start);
  it("does not mind capitals and white space", () => assert.deepEqual(places("small town"), [18]));
  it("takes signs for what they are", () => assert.deepEqual(places("(small)"), [2]));
  it("does not look for a letter alone", () => assert.deepEqual(places("a"), []));
});

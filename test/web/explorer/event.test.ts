import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { EventStory, MentionRow, ReportHead } from "../../../src/store/query/rows.ts";
import { footnoteOf } from "../../../src/web/explorer/state/footnote.ts";
import { matrixOf } from "../../../src/web/explorer/state/matrix.ts";
import { cutAtMarks } from "../../../src/web/explorer/words/cut-at-marks.ts";

const head = (id: string, outlet: string): ReportHead => ({
  id,
  title: `Report ${id}`,
  outlet,
  agency: null,
  published: "2024-05-16",
  url: `https://${id}.example`,
  originator: null,
});

const china = { key: "CHN", name: "China", country: "CHN", sector: null };
const russia = { key: "RUS", name: "Russia", country: "RUS", sector: null };

function mention(id: string, outlet: string, changes: Partial<MentionRow> = {}): MentionRow {
  return {
    report: head(id, outlet),
    event: "e1",
    originator: id,
    type: "CONSULT",
    status: "occurred",
    start: "2024-05-16",
    end: "2024-05-16",
    place: "Beijing",
    confidence: 0.8,
    frame: "consult/meet.verb",
    rule: "verb",
    evidence: [{ start: 4, end: 7 }],
    words: ["met"],
    sentence: null,
    voices: [],
    ...changes,
  };
}

const voice = { statement: "s1", speaker: china, via: [], polarity: "positive", strength: "strong" } as const;

describe("who says so", () => {
  it("tells outlets from speakers, and silence from denial", () => {
    const { reports, voices } = matrixOf({
      mentions: [
        mention("a", "Courier"),
        mention("b", "Herald", { voices: [voice] }),
        mention("b", "Herald", {
          status: "negated",
          voices: [{ ...voice, statement: "s2", speaker: russia }],
        }),
        mention("c", "Monitor", { status: "future" }),
        mention("d", "Courier", { voices: [{ ...voice, polarity: "negated" }] }),
      ],
    });
    assert.deepEqual(
      reports.map(({ id }) => id),
      ["a", "b", "c", "d"],
    );
    const rows = voices.map(({ name, kind, stances }) => [
      name,
      kind,
      stances.map((cell) => cell?.stance ?? "-").join(" "),
    ]);
    assert.deepEqual(rows, [
      ["Courier", "outlet", "affirms - - -"],
      ["China", "speaker", "- affirms - denies"],
      ["Russia", "speaker", "- denies - -"],
      ["Monitor", "outlet", "- - hedges -"],
    ]);
  });

  it("takes the plainest of what a report tells twice", () => {
    const { voices } = matrixOf({
      mentions: [mention("a", "Courier", { status: "future" }), mention("a", "Courier")],
    });
    assert.equal(voices[0]?.stances[0]?.stance, "affirms");
  });
});

describe("a footnote", () => {
  it("tells what, who, when, where, by how many, and where best", () => {
    const event = {
      id: "4f2a",
      type: "CONSULT",
      actors: [russia],
      recipients: [china],
      start: "2024-05-16",
      end: "2024-05-17",
      place: { name: "Beijing" },
      status: "occurred",
      reports: 3,
      originators: 2,
      mentions: [mention("a", "Courier")],
    } as unknown as EventStory;
    assert.equal(
      footnoteOf(event, "readout 0.1.0"),
      "Consult, Russia → China, 16 May 2024 to 17 May 2024, Beijing (occurred). Told by 3 reports from 2 originators; " +
        "best: “Report a”, Courier, 16 May 2024, https://a.example. Coded by readout 0.1.0, event 4f2a.",
    );
  });
});

describe("words with marks", () => {
  it("are the words, letter for letter, cut where marks begin and end", () => {
    const pieces = cutAtMarks("He met her and left.", 100, [
      { start: 115, end: 119 },
      { start: 103, end: 106 },
      { start: 105, end: 110 },
      { start: 0, end: 50 },
    ]);
    assert.equal(pieces.map(({ words }) => words).join(""), "He met her and left.");
    assert.deepEqual(
      pieces.filter(({ isMarked }) => isMarked).map(({ words }) => words),
      ["met", " her", "left"],
    );
  });
});

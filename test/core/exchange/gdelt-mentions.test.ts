import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { gdeltEvents } from "../../../src/core/exchange/gdelt-events.ts";
import { gdeltMentionColumns, gdeltMentions } from "../../../src/core/exchange/gdelt-mentions.ts";
import { mergingOf } from "../../../src/core/exchange/merging.ts";
import { assertHolds } from "../../support/assert-table.ts";
import { gdeltMentionList } from "../../support/column-lists.ts";
import { exported, mergedMeeting, recordWith, rowsUnder } from "../../support/exchange.ts";
import { record } from "../../support/record.ts";

const columns = Object.keys(gdeltMentionList);

describe("mentions of GDELT 2.0", () => {
  it("have its 16 columns", () => {
    assert.equal(columns.length, 16);
    assert.deepEqual(
      gdeltMentionColumns.map(([name]) => name),
      columns,
    );
  });

  it("stand for each report of an event, under the event's id", () => {
    const records = ["r1", "r2", "r3"].map((id) =>
      recordWith({ article: { id }, events: record.events.slice(0, 1) }),
    );
    const exchange = { merging: mergingOf([mergedMeeting]) };
    const mentions = rowsUnder(columns, exported(gdeltMentions, records, exchange));
    const [event = ""] = exported(gdeltEvents, records, exchange).split("\t");
    assert.deepEqual(
      mentions.map(({ GlobalEventID }) => GlobalEventID),
      [event, event, event],
    );
    assert.equal(new Set(mentions.map(({ MentionIdentifier }) => MentionIdentifier)).size, 3);
  });

  it("count offsets in code points and confidence in percent", () => {
    const shift = "🇺🇳 ";
    const moved = <T extends { start: number; end: number }>(span: T): T => ({
      ...span,
      start: span.start + shift.length,
      end: span.end + shift.length,
    });
    const text = shift + record.article.text;
    const [mention] = rowsUnder(
      columns,
      exported(gdeltMentions, [
        recordWith({
          article: { text, blocks: record.article.blocks.map(moved) },
          actors: record.actors.map((actor) => ({ ...actor, mentions: actor.mentions.map(moved) })),
          events: record.events.map((event) => ({ ...event, evidence: event.evidence.map(moved) })),
        }),
      ]),
    );
    const letters = [...text];
    const from = (offset: string | undefined, length: number) =>
      letters.slice(Number(offset), Number(offset) + length).join("");
    assert.equal(from(mention?.Actor1CharOffset, 8), "Dong Jun");
    assert.equal(from(mention?.ActionCharOffset, 3), "met");
    assert.equal(mention?.Confidence, "90");
    assert.equal(mention?.SentenceID, "2");
  });

  it("keep to their columns, whatever the words are", () => assertHolds(gdeltMentions, gdeltMentionList));
});

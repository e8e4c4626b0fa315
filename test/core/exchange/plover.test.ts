import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Ajv } from "ajv";
import fc from "fast-check";
import { plover } from "../../../src/core/exchange/plover.ts";
import { awkwardRecords, eventsWith, exported, recordWith } from "../../support/exchange.ts";
import { record } from "../../support/record.ts";

const entity = {
  type: "object",
  required: ["code"],
  properties: { code: { type: "string" }, sector: { type: "string" }, entity_text: { type: "string" } },
};
const strings = { type: "array", items: { type: "string" } };

/** Data Fields of the PLOVER manual: what is required, and what the rest must be. */
const isPlover = new Ajv({ allErrors: true }).compile({
  type: "object",
  required: ["id", "date", "actor", "event"],
  properties: {
    id: { type: "string" },
    date: { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\d$" },
    enddate: { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\d$" },
    actor: { type: "array", items: entity },
    recipient: { type: "array", items: entity },
    event: { type: "array", items: { type: "string", pattern: "^[A-Z]+$" }, minItems: 1 },
    mode: strings,
    context: strings,
    event_text: strings,
    quad_code: { enum: [1, 2, 3, 4] },
    event_scale: { type: "number", minimum: -10, maximum: 10 },
    text: { type: "string" },
    text_info: {
      type: "object",
      required: ["sequence", "start", "end"],
      additionalProperties: { type: "integer", minimum: 0 },
    },
    cite_info: { type: "object", required: ["url", "title", "language", "publication"] },
  },
});

const eventsIn = (text: string) =>
  text
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line));

describe("PLOVER's JSON", () => {
  it("says who met whom, with the words and the whole paragraph", () => {
    const [meeting] = eventsIn(exported(plover, [record]));
    assert.deepEqual(
      [meeting.id, meeting.date, meeting.event, meeting.mode, meeting.quad_code, meeting.event_scale],
      ["r1#e1", "2024-04-26", ["CONSULT"], ["multilateral"], 1, 4],
    );
    assert.deepEqual(
      meeting.actor.map((each: { code: string; sector: string; entity_text: string }) => [
        each.code,
        each.sector,
        each.entity_text,
      ]),
      [
        ["CHN", "GOV", "Dong Jun"],
        ["RUS", "GOV", "Sergei Shoigu"],
      ],
    );
    assert.deepEqual(meeting.event_text, ["met"]);
    assert.match(meeting.text, /^Dong Jun met .* TASS reported\.$/u);
    assert.equal(meeting.text_info.sequence, 2);
    assert.equal(meeting.event_loc["country code"], "KZ");
  });

  for (const [status, mode] of [
    ["historical", "historical"],
    ["future", "future"],
    ["hypothetical", "hypothetical"],
    ["negated", "negation"],
  ] as const)
    it(`has the auxiliary mode ${mode}`, () => {
      const [meeting] = eventsIn(exported(plover, [recordWith({ events: eventsWith({ status }) })]));
      assert.deepEqual(meeting.mode, ["multilateral", mode]);
      assert.equal(meeting.readout.status, status);
    });

  it("has an end for what lasts", () => {
    const time = { start: "2024-04-20", end: "2024-04-26", basis: "stated" } as const;
    const [meeting] = eventsIn(exported(plover, [recordWith({ events: eventsWith({ time }) })]));
    assert.deepEqual([meeting.date, meeting.enddate], ["2024-04-20", "2024-04-26"]);
  });

  it("leaves out and tells an event that has no day, which PLOVER asks of each", () => {
    const told: string[] = [];
    const undated = recordWith({ article: { published: null }, events: eventsWith({ time: null }) });
    const leaveOut = (report: string, event: string) => void told.push(`${report} ${event}`);
    assert.equal(exported(plover, [undated], { leaveOut }), "");
    assert.deepEqual(told, ["r1 e1", "r1 e2"]);
  });

  it("fits the manual's fields, whatever the words are", () => {
    fc.assert(
      fc.property(awkwardRecords, (awkward) => {
        for (const event of eventsIn(exported(plover, [awkward])))
          assert.ok(isPlover(event), JSON.stringify(isPlover.errors));
      }),
    );
  });
});

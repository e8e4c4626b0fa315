import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { accounts } from "../../../src/node/account/account.ts";
import { dateInWords } from "../../../src/node/account/date.ts";
import { wrap } from "../../../src/node/account/lay-out.ts";
import { createPaint, wantsColour } from "../../../src/node/account/paint.ts";
import { record } from "../../support/record.ts";

const plain = accounts(createPaint(false), 80);

describe("an account", () => {
  const account = plain.record(record, 0);

  it("reads as a whole", () => {
    assert.equal(
      account,
      `Ministers meet in Astana
UPI · 27 April 2024

Who says what (2)

  s1  Dong Jun (CHN GOV) > TASS (RUS JRN) > UPI
      said [26 April 2024, Astana]: We value these ties,

  s2  U.S. State Department (USA GOV) > UPI
      said: China had supplied Russia with machine tools.

Who did what to whom (2)

  Happened, as the report tells it
  e1  CONSULT multilateral  Dong Jun (CHN GOV), Sergei Shoigu (RUS GOV)
      occurred · 26 April 2024 · Astana (KAZ)
      Dong Jun met Sergei Shoigu in Astana on Friday. "We value these ties," …

  Happened, as somebody claims
  e2  AID  Dong Jun (CHN GOV) -> Russia (RUS)
      occurred · claimed by U.S. State Department (USA GOV)
      The State Department said China had supplied Russia with machine tools.

To be noted

  year-unknown: no year is given. Give --published.

2 statements, 2 events, 5 actors, 1 place; 1 piece of furniture left out
`,
    );
  });

  it("stays within the width of the terminal", () => {
    for (const columns of [40, 60, 200]) {
      const widest = Math.max(
        ...accounts(createPaint(false), columns)
          .record(record, 0)
          .split("\n")
          .map((line) => line.length),
      );
      assert.ok(widest <= Math.min(columns, 100), `${widest} of ${columns} columns`);
    }
  });

  it("is the same words with colour as without", () => {
    const painted = accounts(createPaint(true), 80).record(record, 0);
    assert.notEqual(painted, account);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape of colour codes
    assert.equal(painted.replace(/\u001b\[[0-9;]*m/gu, ""), account);
  });

  it("lets no control sign of the text reach the terminal", () => {
    const article = { ...record.article, title: "\u001b[2J\u0007Ministers\u202e meet", agency: "U\u009bPI" };
    const shown = plain.record({ ...record, article }, 0);
    assert.match(shown, /^\ufffd\[2J\ufffdMinisters\ufffd meet\nU\ufffdPI/u);
  });
});

describe("wantsColour", () => {
  for (const [what, isTerminal, env, asked, wanted] of [
    ["a terminal", true, {}, true, true],
    ["a pipe", false, {}, true, false],
    ["NO_COLOR", true, { NO_COLOR: "1" }, true, false],
    ["--no-color", true, {}, false, false],
    ["a dumb terminal", true, { TERM: "dumb" }, true, false],
    ["a pipe with FORCE_COLOR", false, { FORCE_COLOR: "1" }, true, true],
    ["NO_COLOR over FORCE_COLOR", true, { NO_COLOR: "1", FORCE_COLOR: "1" }, true, false],
  ] as const)
    it(`${what}: ${wanted}`, () => assert.equal(wantsColour(isTerminal, env, asked), wanted));
});

describe("wrap", () => {
  it("breaks between words and indents each line", () => {
    assert.equal(wrap("aa bb cc", 7, "  "), "  aa bb\n  cc");
  });

  it("leaves a long word whole", () => {
    assert.equal(wrap("a abcdefghij b", 5), "a\nabcdefghij\nb");
  });

  it("counts wide signs as two columns", () => {
    assert.equal(wrap("外交 部长", 6), "外交\n部长");
  });
});

describe("dateInWords", () => {
  for (const [date, words] of [
    ["2024-04-26", "26 April 2024"],
    ["2024-04-26T10:00:00Z", "26 April 2024"],
    ["2024-04", "April 2024"],
    ["2024", "2024"],
    ["XXXX-04-27", "27 April, year unknown"],
    ["2024-W17", "2024-W17"],
    ["2024-13-01", "2024-13-01"],
  ] as const)
    it(`${date}: ${words}`, () => assert.equal(dateInWords(date), words));
});

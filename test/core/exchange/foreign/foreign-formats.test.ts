import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { ForeignEvent } from "../../../../src/core/exchange/foreign/foreign-event.ts";
import { foreignFormats } from "../../../../src/core/exchange/foreign/index.ts";
import { exchangeFormats } from "../../../../src/core/exchange/formats.ts";
import { ReadoutError } from "../../../../src/core/model/error.ts";
import { exported, plainExchange } from "../../../support/exchange.ts";
import { record } from "../../../support/record.ts";

const formatOf = (id: string) => {
  const format = foreignFormats.find((each) => each.id === id);
  assert.ok(format, id);
  return format;
};

/** Reads lines of a file; a bad one gives its error's message. */
function readLines(id: string, lines: readonly string[]): (ForeignEvent | string)[] {
  const read = formatOf(id).open(plainExchange.codes);
  return lines.flatMap((line) => {
    try {
      return read(line) ?? [];
    } catch (error) {
      assert.ok(error instanceof ReadoutError);
      return error.message;
    }
  });
}

function readOne(id: string, lines: readonly string[]): ForeignEvent {
  const [event] = readLines(id, lines);
  assert.ok(event && typeof event !== "string", String(event));
  return event;
}

const gdeltRow = (cells: Readonly<Record<number, string>>, columns = 61) => {
  const row = Array.from({ length: columns }, (_, at) => cells[at] ?? "");
  return row.join("\t");
};

describe("what is exported", () => {
  for (const { id } of foreignFormats)
    it(`comes back from ${id} with its facts`, () => {
      const format = exchangeFormats.find((each) => each.id === id);
      assert.ok(format);
      const [meeting, delivery] = readLines(id, exported(format, [record]).split("\n"));
      assert.ok(meeting && typeof meeting !== "string" && delivery && typeof delivery !== "string");
      assert.deepEqual([meeting.type, meeting.start, meeting.quad], ["CONSULT", "2024-04-26", 1]);
      const sides = [...meeting.actors, ...meeting.recipients];
      assert.deepEqual(
        sides.map(({ name, country, sector }) => [name.toLowerCase(), country, sector]),
        [
          ["dong jun", "CHN", "GOV"],
          ["sergei shoigu", "RUS", "GOV"],
        ],
      );
      assert.deepEqual([meeting.place?.country, meeting.place?.lat], ["KAZ", 51.18]);
      assert.deepEqual([delivery.type, delivery.start, delivery.place], ["AID", "2024-04-27", null]);
    });
});

describe("rows of GDELT", () => {
  const cells = {
    0: "1",
    1: "20240426",
    5: "IGOUNO",
    6: "UNITED NATIONS",
    8: "UNO",
    12: "IGO",
    26: "0231",
    30: "3.4",
  };

  it("are read in the layouts of 2.0 and 1.0", () => {
    for (const columns of [61, 58, 57])
      assert.equal(readOne("gdelt", [gdeltRow(cells, columns)]).actors[0]?.country, "UNO");
  });

  it("know an action's place by FIPS: RS is Russia", () => {
    const place = { 51: "4", 52: "Moscow, Moskva, Russia", 53: "RS", 56: "55.75", 57: "37.6" };
    const event = readOne("gdelt", [gdeltRow({ ...cells, ...place })]);
    assert.deepEqual(event.place, {
      name: "Moscow, Moskva, Russia",
      country: "RUS",
      lat: 55.75,
      lon: 37.6,
      geonameid: null,
    });
  });

  it("turn CAMEO codes into PLOVER's types; plain statements have none", () => {
    const kinds = ["190", "1999", "010", "0231"].map((code) => {
      const { type, quad, cameo } = readOne("gdelt", [gdeltRow({ ...cells, 26: code })]);
      return [type, quad, cameo];
    });
    assert.deepEqual(kinds, [
      ["ASSAULT", 4, "190"],
      ["ASSAULT", 4, "1999"],
      [null, 1, "010"],
      ["REQUEST", 1, "0231"],
    ]);
  });

  it("pass over a head and blank lines", () =>
    assert.deepEqual(readLines("gdelt", ["GLOBALEVENTID\tSQLDATE", "", "  "]), []));

  for (const [what, line, message] of [
    ["too few columns", "1\t20240426", /it has 2 columns, and GDELT has 61, 58 or 57/u],
    ["no id", gdeltRow({ ...cells, 0: "" }), /no GlobalEventID/u],
    ["no day of the calendar", gdeltRow({ ...cells, 1: "20240231" }), /'20240231' under Day is no day/u],
    ["no code", gdeltRow({ ...cells, 26: "---" }), /'---' is no code of CAMEO/u],
    ["a code beyond CAMEO", gdeltRow({ ...cells, 26: "990" }), /'990' is no code of CAMEO/u],
    ["no latitude", gdeltRow({ ...cells, 52: "X", 56: "190" }), /'190' under ActionGeo_Lat/u],
    ["no number", gdeltRow({ ...cells, 30: "high" }), /'high' under GoldsteinScale/u],
  ] as const)
    it(`are refused with ${what}`, () => assert.match(String(readLines("gdelt", [line])[0]), message));
});

describe("rows of ICEWS", () => {
  const head =
    "Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\tIntensity\tTarget Name\tTarget Sectors\tTarget Country\tStory ID\tSentence Number\tPublisher\tCity\tDistrict\tProvince\tCountry\tLatitude\tLongitude";
  const row = (code: string, date = "2018-01-02", text = "Make statement") =>
    `7\t${date}\tJane Doe\tExecutive,Government\tRussian Federation\t${text}\t${code}\t0.0\tUNICEF\t\t\t9\t1\tTimes\t\t\tMoskva\tRussian Federation\t55.7\t37.6`;

  it("know states and sectors by their names", () => {
    const { actors, recipients, place } = readOne("icews", [head, row("040")]);
    assert.deepEqual(actors, [{ name: "Jane Doe", country: "RUS", sector: "GOV" }]);
    assert.deepEqual(recipients, [{ name: "UNICEF", country: null, sector: null }]);
    assert.deepEqual([place?.name, place?.country], ["Moskva", "RUS"]);
  });

  it("get back the zero that a spreadsheet took from a code, and days in the American way", () => {
    const codes = ["40", "234", "0234", "112"].map((code) => readOne("icews", [head, row(code)]).cameo);
    assert.deepEqual(codes, ["040", "0234", "0234", "112"]);
    assert.equal(readOne("icews", [head, row("040", "4/26/2018")]).start, "2018-04-26");
  });

  it("are coded by their words where a file lacks codes", () => {
    const without = (line: string) => line.split("\t").toSpliced(6, 1).join("\t");
    const lines = [without(head), without(row("", "2018-01-02", "Threaten with military force"))];
    assert.deepEqual([readOne("icews", lines).cameo, readOne("icews", lines).type], ["138", "THREATEN"]);
  });

  it("are refused with a code that is none, or under a head that is none", () => {
    assert.match(String(readLines("icews", [head, row("13y")])[0]), /'13y' is no code of CAMEO/u);
    assert.match(String(readLines("icews", [row("040")])[0]), /lacks Event ID, Event Date, Event Text/u);
  });
});

describe("rows of POLECAT", () => {
  const polecat = exchangeFormats.find(({ id }) => id === "polecat");
  assert.ok(polecat);
  const [head = "", row = ""] = exported(polecat, [record]).split("\n");

  it("are read under the documented names where a head has more", () => {
    const wide = head.replace("Language", "Headline\tLanguage");
    assert.equal(readOne("polecat", [wide, row]).type, "CONSULT");
  });

  it("are read with empty columns at their end, and with an older name of a column", () => {
    const older = head.replace("Intensity", "Event Intensity");
    assert.equal(readOne("polecat", [`${older}\t\t`, `${row}\t\t`]).score, 4);
  });

  it("are read with cells in quotation marks", () => {
    const quoted = row
      .split("\t")
      .map((cell) => `"${cell.replaceAll('"', '""')}"`)
      .join("\t");
    assert.deepEqual(readOne("polecat", [head, quoted]), readOne("polecat", [head, row]));
  });

  it("are refused with a type of another codebook or with cells missing", () => {
    assert.match(
      String(readLines("polecat", [head, row.replace("CONSULT", "FIGHT")])[0]),
      /'FIGHT' is no type/u,
    );
    assert.match(String(readLines("polecat", [head, "1\t2024-04-26"])[0]), /it has 2 columns under 40/u);
  });
});

describe("any lines at all", () => {
  for (const { id } of foreignFormats)
    it(`give an event or a reason in ${id}`, () => {
      const format = exchangeFormats.find((each) => each.id === id);
      assert.ok(format);
      const good = exported(format, [record]).split("\n");
      fc.assert(
        fc.property(fc.nat(60), fc.string({ unit: "binary" }), fc.boolean(), (at, cell, hasHead) => {
          const cells = good[1]?.split("\t") ?? [];
          cells[at] = cell;
          readLines(id, [...(hasHead ? good.slice(0, 1) : []), cells.join("\t"), cell]);
        }),
      );
    });
});

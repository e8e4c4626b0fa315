import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { list, readTable } from "../../../src/core/lexicon/table.ts";
import { readTableFiles } from "../../../src/node/resources.ts";

const tables = new Map(readTableFiles().map((file) => [file.path, file]));

function rowsOf<Column extends string>(path: string, columns: string, required: Column) {
  const file = tables.get(path);
  assert.ok(file, path);
  return readTable(file, columns.split(" "), [required]);
}

const states = rowsOf(
  "actors/states.tsv",
  "name code sector aliases adjectives people capitals until",
  "name",
);
const people = rowsOf(
  "actors/people.tsv",
  "name country sector gender role since until aliases wikidata",
  "name",
);

const members = (
  "AFG AGO ALB AND ARE ARG ARM ATG AUS AUT AZE BDI BEL BEN BFA BGD BGR BHR BHS BIH BLR BLZ BOL BRA BRB BRN BTN BWA " +
  "CAF CAN CHE CHL CHN CIV CMR COD COG COL COM CPV CRI CUB CYP CZE DEU DJI DMA DNK DOM DZA ECU EGY ERI ESP EST ETH " +
  "FIN FJI FRA FSM GAB GBR GEO GHA GIN GMB GNB GNQ GRC GRD GTM GUY HND HRV HTI HUN IDN IND IRL IRN IRQ ISL ISR ITA " +
  "JAM JOR JPN KAZ KEN KGZ KHM KIR KNA KOR KWT LAO LBN LBR LBY LCA LIE LKA LSO LTU LUX LVA MAR MCO MDA MDG MDV MEX " +
  "MHL MKD MLI MLT MMR MNE MNG MOZ MRT MUS MWI MYS NAM NER NGA NIC NLD NOR NPL NRU NZL OMN PAK PAN PER PHL PLW PNG " +
  "POL PRK PRT PRY QAT ROU RUS RWA SAU SDN SEN SGP SLB SLE SLV SMR SOM SRB SSD STP SUR SVK SVN SWE SWZ SYC SYR TCD " +
  "TGO THA TJK TKM TLS TON TTO TUN TUR TUV TZA UGA UKR URY USA UZB VCT VEN VNM VUT WSM YEM ZAF ZMB ZWE"
).split(" ");

/** Their adjective is that of a greater neighbour, *Dominican, Congolese*. */
const withoutAdjective = new Set(["COG", "DMA"]);
/** Their capital is the state, or bears its name. */
const cityStates = new Set(["MCO", "SGP"]);

const g20 = "ARG AUS BRA CAN CHN DEU FRA GBR IDN IND ITA JPN KOR MEX RUS SAU TUR USA ZAF".split(" ");
const atWar = (
  "AFG ARM AZE BFA CAF CIV COD COL ERI ETH GEO IND IRN IRQ ISR LBN LBR LBY LKA MLI MMR MOZ NER NGA NPL PAK PHL PSE " +
  "RUS RWA SDN SLE SOM SSD SYR TCD UGA UKR USA YEM"
).split(" ");

const offices = {
  head: /^(?:(?:acting|interim|transitional|caretaker) )?(?:President|Prime Minister|Chancellor|Premier|King|Supreme Leader|Leader|Head of State|State Counsellor|Palestinian leader|Army chief|Taliban leader|transitional Chairman|junta leader)$/u,
  foreign: /^(?:acting )?(?:Foreign (?:Minister|Secretary)|Secretary of State)$/u,
  defence: /^(?:acting )?Defen[cs]e (?:Minister|Secretary)$/u,
};

/** The share of years since 2001 for whose middle the list has somebody in an office, in these states. */
function coverage(countries: readonly string[], office: RegExp): number {
  let [held, all] = [0, 0];
  for (const country of countries) {
    const holders = people.filter((row) => row.country === country && office.test(row.role ?? ""));
    for (let year = 2001; year <= 2025; year++, all++) {
      const day = `${year}-07`;
      if (
        holders.some(
          ({ since = "", until = "" }) =>
            since <= day && (until === "" || day.slice(0, until.length) <= until),
        )
      )
        held++;
    }
  }
  return held / all;
}

describe("what data/actors covers", () => {
  it("has every member of the United Nations, with its adjective and its capital", () => {
    for (const code of members) {
      const rows = states.filter((row) => row.code === code && row.sector === "GOV");
      assert.ok(rows.length > 0, code);
      assert.ok(
        withoutAdjective.has(code) || rows.some(({ adjectives }) => adjectives),
        `${code}: adjective`,
      );
      assert.ok(cityStates.has(code) || rows.some(({ capitals }) => capitals), `${code}: capital`);
    }
  });

  it("has contested territories and breakaway states", () => {
    const names = new Set(states.flatMap((row) => [row.name, ...list(row.aliases ?? "")]));
    for (const name of [
      "Palestine;Taiwan;Kosovo;Western Sahara;Northern Cyprus;Abkhazia;South Ossetia;Transnistria;Nagorno-Karabakh",
      "Somaliland;Puntland;Crimea;Donetsk People's Republic;Luhansk People's Republic;Kashmir;Tibet;Chechnya;Rojava",
    ].flatMap((row) => row.split(";")))
      assert.ok(names.has(name), name);
  });

  it("has five hundred organisations, and outlets with their states", () => {
    const columns = "name country sector kind shared aliases since until";
    assert.ok(rowsOf("actors/organizations.tsv", columns, "name").length >= 600);
    const outlets = ["agencies", "outlets"].flatMap((name) =>
      rowsOf(`outlets/${name}.tsv`, "name short aliases country kind domain", "name"),
    );
    assert.ok(outlets.filter(({ kind }) => kind?.startsWith("state-")).length >= 50);
  });

  for (const [group, countries, head, foreign, defence] of [
    ["the G20", g20, 1, 0.97, 0.93],
    ["states at war", atWar, 0.97, 0.75, 0.45],
  ] as const)
    it(`has who governed ${group} since 2001`, () => {
      assert.ok(coverage(countries, offices.head) >= head, `head ${coverage(countries, offices.head)}`);
      assert.ok(
        coverage(countries, offices.foreign) >= foreign,
        `foreign ${coverage(countries, offices.foreign)}`,
      );
      assert.ok(
        coverage(countries, offices.defence) >= defence,
        `defence ${coverage(countries, offices.defence)}`,
      );
    });

  it("has an office end after it begins", () => {
    for (const { name, since = "", until = "" } of people)
      assert.ok(until === "" || since.slice(0, until.length) <= until, name);
  });
});

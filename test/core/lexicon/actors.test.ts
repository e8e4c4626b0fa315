import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { pluralOf, readActorLexicon } from "../../../src/core/lexicon/actors.ts";
import { namesWritten } from "../../../src/core/lexicon/names.ts";
import type { TableFile } from "../../../src/core/lexicon/table.ts";
import { fold } from "../../../src/core/text/fold.ts";
import { readTableFiles } from "../../../src/node/resources.ts";

const tables = new Map(readTableFiles().map((file) => [file.path, file]));
const lexicon = readActorLexicon(tables);

function withLine(path: string, line: string): Map<string, TableFile> {
  const file = tables.get(path);
  return new Map([...tables, [path, { path, text: `${file?.text}${line}\n` }]]);
}

function who(written: string): string[] {
  const shelf = lexicon.names.get(fold(written).split(/[ '-]/u)[0] ?? "");
  return shelf
    ? namesWritten(shelf, fold(written), written).map(({ name, country }) => `${name} ${country}`)
    : [];
}

describe("data/actors", () => {
  const known: [string, string][] = [
    ["U.S.", "United States USA"],
    ["Spaniards", "Spain ESP"],
    ["Côte d'Ivoire", "Ivory Coast CIV"],
    ["Kiev", "Ukraine UKR"],
    ["Foggy Bottom", "Foggy Bottom USA"],
    ["Nato", "North Atlantic Treaty Organization IGO"],
    ["al-Qaida", "al-Qaeda IMG"],
    ["Recep Tayyip Erdogan", "Recep Tayyip Erdoğan TUR"],
    ["Xi", "Xi Jinping CHN"],
  ];
  for (const [written, expected] of known)
    it(`knows ${written}`, () => assert.ok(who(written).includes(expected), who(written).join("; ")));

  for (const written of ["us", "polish", "Who", "Wang"])
    it(`takes ${written} for no name`, () => assert.deepEqual(who(written), []));

  it("knows roles in the plural", () => {
    assert.equal(lexicon.roles.get("spokesmen")?.name, "spokesman");
    assert.equal(lexicon.roles.get("foreign ministries"), undefined);
    assert.equal(lexicon.roles.get("gunmen")?.sector, "UAF");
  });

  const bad: [string, string, RegExp][] = [
    ["actors/states.tsv", "Nowhere\tnw\tGOV", /actors\/states\.tsv:\d+: 'nw' is no code/u],
    ["actors/roles.tsv", "jester\tperson\tFUN", /actors\/roles\.tsv:\d+: 'FUN' is none of/u],
    ["actors/roles.tsv", "minister\tperson\tGOV", /stands here a second time/u],
    ["actors/people.tsv", "Jane Doe\tUSA\tGOV\tf\tMayor\tlast year", /'last year' is no date/u],
  ];
  for (const [path, line, message] of bad)
    it(`refuses ${line.replaceAll("\t", " ")}`, () =>
      assert.throws(() => readActorLexicon(withLine(path, line)), message));
});

describe("pluralOf", () => {
  for (const [noun, plural] of [
    ["minister", "ministers"],
    ["agency", "agencies"],
    ["boss", "bosses"],
    ["envoy", "envoys"],
  ] as const)
    it(`of ${noun} is ${plural}`, () => assert.equal(pluralOf(noun), plural));
});

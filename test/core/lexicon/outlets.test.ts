import assert from "node:assert/strict";
import { test } from "node:test";
import { readOutletLexicon } from "../../../src/core/lexicon/outlets.ts";
import { readTableFiles } from "../../../src/node/resources.ts";

const head = "name\tshort\taliases\tcountry\tkind\tdomain\n";
const outletHead = "name\taliases\tcountry\tkind\tdomain\n";
const lexiconOf = (agencies: string, outlets = "") =>
  readOutletLexicon(
    new Map([
      ["outlets/agencies.tsv", { path: "outlets/agencies.tsv", text: head + agencies }],
      ["outlets/outlets.tsv", { path: "outlets/outlets.tsv", text: outletHead + outlets }],
    ]),
  );

test("an agency is found by name, short form and alias", () => {
  const { agencyByName } = lexiconOf("Associated Press\tAP\tThe Associated Press\tUSA\tagency\tapnews.com");
  for (const name of ["Associated Press", "AP", "The Associated Press"])
    assert.equal(agencyByName.get(name)?.short, "AP");
});

test("an outlet is found by each of its domains", () => {
  const { byDomain } = lexiconOf("", "BBC\tBBC News\tGBR\tbroadcaster\tbbc.com;bbc.co.uk");
  assert.deepEqual([byDomain.get("bbc.com")?.name, byDomain.get("bbc.co.uk")?.name], ["BBC", "BBC"]);
});

const refused: readonly [what: string, row: string][] = [
  ["a kind that does not exist", "UPI\t\t\tUSA\twire"],
  ["a country that is no code", "UPI\t\t\tUnited States\tagency"],
  ["a name that stands there twice", "UPI\t\t\tUSA\tagency\nOther\tUPI\t\tUSA\tagency"],
];

for (const [what, row] of refused)
  test(`${what} is refused with file and line`, () => {
    assert.throws(() => lexiconOf(row), /data\/outlets\/agencies\.tsv:[23]/u);
  });

test("the tables that are shipped can be read", () => {
  const lexicon = readOutletLexicon(new Map(readTableFiles().map((file) => [file.path, file])));
  assert.equal(lexicon.byName.get("TASS")?.kind, "state-agency");
  assert.ok(lexicon.outlets.length >= 150);
});

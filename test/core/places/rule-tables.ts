import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { emptyDocument } from "../../../src/core/empty-document.ts";
import { readLexicon } from "../../../src/core/lexicon/lexicon.ts";
import type { Name } from "../../../src/core/model/document.ts";
import { placesIn } from "../../../src/core/places/find.ts";
import type { PlaceRule } from "../../../src/core/places/rule.ts";
import { bareArticle } from "../../support/bare-article.ts";
import { tree } from "../../support/tree.ts";

const files = readdirSync("data", { recursive: true, encoding: "utf8" }).filter((path) =>
  path.endsWith(".tsv"),
);

/** The word lists and the gazetteer that the package ships. */
export const lexicon = readLexicon(
  files.map((path) => ({ path: path.replaceAll("\\", "/"), text: readFileSync(`data/${path}`, "utf8") })),
);

export interface Given {
  readonly rows: string;
  /** Names that the name model found: words and kind. */
  readonly names?: Readonly<Record<string, Name["kind"]>>;
  /** The words of the dateline's place. */
  readonly dateline?: string;
  readonly agency?: string;
}

/** Takes every candidate that no rule before has decided on: what a rule refuses shows against it. */
const anything: PlaceRule = { id: "anything", decide: () => true };

/** Finds the places of one sentence with some rules alone, and gives the words of their mentions. */
export function placesOf(given: Given, rules: readonly PlaceRule[]): string[] {
  const { text, places } = readPlaces(given, rules);
  return places.flatMap((p) => p.mentions.map((m) => text.slice(m.start, m.end)));
}

/** Finds the places of one sentence with some rules alone: every candidate, where none are given. */
export function readPlaces(given: Given, rules: readonly PlaceRule[] = [anything]) {
  const { text, sentence } = tree(given.rows);
  const names = Object.entries(given.names ?? {}).map(([words, kind]): Name => {
    const start = text.indexOf(words);
    const inside = sentence.tokens.filter((t) => t.start >= start && t.end <= start + words.length);
    const [first, last] = [inside[0]?.id ?? 0, inside[inside.length - 1]?.id ?? 0];
    return { kind, start, end: start + words.length, sentence: 0, first, last };
  });
  const at = given.dateline === undefined ? -1 : text.indexOf(given.dateline);
  const place = at < 0 ? null : { start: at, end: at + (given.dateline ?? "").length };
  const known = { dateline: place && { ...place, place, date: null }, agency: given.agency ?? null };
  const document = {
    ...emptyDocument(bareArticle(text, known)),
    sentences: [sentence],
    names,
  };
  return { text, places: placesIn(document, rules, lexicon).places };
}

/** Tests a rule that takes names for places. */
export function testTaking(
  rule: PlaceRule,
  finds: readonly (readonly [Given, readonly string[]])[],
  leavesAlone: readonly Given[],
): void {
  describe(rule.id, () => {
    for (const [given, places] of finds)
      it(`finds ${places.join(", ")}`, () => assert.deepEqual(placesOf(given, [rule]), places));
    for (const given of leavesAlone)
      it(`leaves '${tree(given.rows).text}' alone`, () => assert.deepEqual(placesOf(given, [rule]), []));
  });
}

/** Tests a rule that refuses names: `leavesAlone` lists the places that it lets pass. */
export function testRefusing(
  rule: PlaceRule,
  finds: readonly Given[],
  leavesAlone: readonly (readonly [Given, readonly string[]])[],
): void {
  describe(rule.id, () => {
    for (const given of finds)
      it(`refuses '${tree(given.rows).text}'`, () => assert.deepEqual(placesOf(given, [rule, anything]), []));
    for (const [given, places] of leavesAlone)
      it(`leaves ${places.join(", ")} alone`, () =>
        assert.deepEqual(placesOf(given, [rule, anything]), places));
  });
}

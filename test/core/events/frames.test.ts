import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { readEventLexicon } from "../../../src/core/lexicon/events.ts";
import { readTable, type TableFile } from "../../../src/core/lexicon/table.ts";

const columns = ["predicate", "pos", "object", "mode", "cameo", "actors", "recipients", "example"] as const;

/**
 * First two digits of the CAMEO codes that a type may have. CAMEO counts a promise to give way with the promises (03), kind
 * words in grief with the statements (01), and a warrant with the arrests (17).
 */
const cues: Readonly<Record<string, readonly string[]>> = {
  accuse: ["09", "11"],
  agree: ["03"],
  aid: ["07"],
  assault: ["17", "18", "19", "20"],
  coerce: ["17", "19"],
  concede: ["03", "05", "08"],
  consult: ["04"],
  cooperate: ["06"],
  mobilize: ["15"],
  protest: ["14"],
  reject: ["12"],
  request: ["02", "10"],
  retreat: ["08"],
  sanction: ["11", "16", "20"],
  support: ["01", "05"],
  threaten: ["13", "17"],
};

/** Past tenses that share too little with their lemma to be told from its first letters. */
const irregular: Readonly<Record<string, string>> = {
  break: "broke",
  bring: "brought",
  buy: "bought",
  fight: "fought",
  go: "went",
  have: "had",
  leave: "left",
  make: "made",
  ring: "rang",
  see: "saw",
  seek: "sought",
  take: "took",
};

const files = readdirSync("data/events/frames").sort();
const frames = files.flatMap((file) => {
  const rows = readTable(tableFile(`events/frames/${file}`), columns, ["predicate"]);
  return rows.map((row) => ({ ...row, type: file.replace(".tsv", "") }));
});

test("there is a table for every PLOVER type, and the reader takes them all", () => {
  assert.deepEqual(
    files,
    Object.keys(cues)
      .map((type) => `${type}.tsv`)
      .sort(),
  );
  const names = readdirSync("data/events", { recursive: true, encoding: "utf8" });
  const tables = names.filter((name) => name.endsWith(".tsv")).map((name) => tableFile(`events/${name}`));
  const lexicon = readEventLexicon(new Map(tables.map((table) => [table.path, table])));
  const read = [...lexicon.frames.values()].reduce((sum, found) => sum + found.length, 0);
  assert.equal(read, frames.length);
});

test("every CAMEO code belongs to the type", () => {
  const wrong = frames.filter(({ type, cameo }) => !cues[type]?.includes(cameo.slice(0, 2)));
  assert.deepEqual(
    wrong.map(({ at, cameo }) => `${at}: ${cameo}`),
    [],
  );
});

test("every example holds its predicate", () => {
  const wrong = frames.filter(({ predicate, example }) => !holds(example, predicate));
  assert.deepEqual(
    wrong.map(({ at, predicate }) => `${at}: ${predicate}`),
    [],
  );
});

test("predicates are sorted, and none is there twice with the same demands", () => {
  for (const file of files) {
    const keys = frames
      .filter(({ type }) => `${type}.tsv` === file)
      .map(({ predicate, pos, object }) => [predicate, pos, object].join("\t"));
    assert.equal(new Set(keys).size, keys.length, file);
    assert.deepEqual(keys.map(first), keys.map(first).sort(), file);
  }
});

function first(key: string): string {
  return key.split("\t")[0] ?? "";
}

function tableFile(path: string): TableFile {
  return { path, text: readFileSync(`data/${path}`, "utf8") };
}

function holds(example: string, predicate: string): boolean {
  const words = example.toLowerCase().split(/[^\p{L}]+/u);
  return predicate
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .every((lemma) => words.some((word) => isFormOf(word, lemma)));
}

function isFormOf(word: string, lemma: string): boolean {
  const stem = lemma.slice(0, Math.max(3, lemma.length - 3));
  return word.startsWith(stem) || word === irregular[lemma] || sameFrame(word, lemma);
}

/** Compares consonants: *held* and *hold*, *shot* and *shoot*. */
function sameFrame(word: string, lemma: string): boolean {
  const frame = (form: string) => form.replace(/(?:ed|ing|s|d|n|t)$/u, "").replaceAll(/[aeiouyé]/gu, "");
  return word !== "" && word.at(0) === lemma.at(0) && frame(word).slice(0, 2) === frame(lemma).slice(0, 2);
}

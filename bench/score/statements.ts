import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { findActors } from "../../src/core/actors/index.ts";
import type { Block } from "../../src/core/model/article.ts";
import type { Document } from "../../src/core/model/document.ts";
import { findPlaces } from "../../src/core/places/index.ts";
import { findStatements } from "../../src/core/statements/index.ts";
import { findTimes } from "../../src/core/times/index.ts";
import { loadResources } from "../../src/node/index.ts";
import type { Figure, Scorer } from "../figure.ts";
import { judge, readGoldReports, type Verdict } from "../judge.ts";
import { attributionsOf } from "../polnear.ts";
import { rawDocument, readRows } from "../raw-document.ts";

/** Figures of the judge: its name, ours, the number it gives, and what is wanted. */
const judged: readonly (readonly [string, string, string, keyof Verdict, number?])[] = [
  ["statements", "f1", "statements F1", "f1", 0.55],
  ["source_span", "source", "statement source right", "accuracy", 0.85],
  ["cue", "cue", "statement cue right", "accuracy", 0.85],
  ["speaker", "speaker", "statement speaker right", "accuracy"],
  ["kind", "kind", "statement kind right", "accuracy"],
  ["via", "via", "statement via right", "accuracy"],
];

/** Statements against whole reports coded by hand, and attributions against PolNeAR's articles. */
export const statementsScorer: Scorer = {
  id: "statements",

  async run(data) {
    const verdicts = judge(data, readGoldReports(data));
    const figures = judged.map(
      ([key, id, what, number, goal]): Figure => ({
        id: `statements.${id}`,
        what,
        on: "data/gold",
        value: verdicts[key]?.[number] ?? 0,
        digits: 2,
        noise: 0.02,
        ...(goal !== undefined && { goal }),
      }),
    );
    return [...figures, ...attributionFigures(data)];
  },
};

interface AttributedArticle {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly { readonly speech: boolean }[];
}

type Score = Readonly<Record<string, { readonly F1?: number; readonly source_overlap_acc?: number }>>;

function attributionFigures(data: string): readonly Figure[] {
  const resources = loadResources();
  const rows = readRows<AttributedArticle>(data, "attribution/polnear.dev.jsonl");
  const found = rows.map(({ id, text }) => {
    let document = rawDocument(text, null, resources, lines(text));
    for (const stage of [findTimes, findPlaces, findActors, findStatements])
      document = { ...document, ...stage.run(document, resources) };
    return { id, attributions: attributionsOf(document) };
  });
  const score = scored(data, found);
  const figure = (id: string, what: string, value: number | undefined, goal?: number): Figure => ({
    id: `attribution.${id}`,
    what: `attribution ${what}`,
    on: "polnear.dev",
    value: value ?? 0,
    digits: 1,
    noise: 0.7,
    ...(goal !== undefined && { goal }),
  });
  return [
    figure("detect", "detect F1", score.detect?.F1, 60),
    figure("full", "full match F1", score.full_overlap?.F1),
    figure("content", "content exact F1", score.content_exact?.F1),
    figure("source", "source right, given detected", score.given_detected?.source_overlap_acc),
  ];
}

/** Every line of these articles is a paragraph, the first the title. */
function lines(text: string): readonly Block[] {
  return [...text.matchAll(/[^\n]*\S[^\n]*/gu)].map((line, i) => ({
    kind: i === 0 ? "title" : "paragraph",
    start: line.index,
    end: line.index + line[0].length,
  }));
}

/** Has attributions judged by the scorer that lies beside the data. No text of the set has astral signs. */
function scored(data: string, found: readonly object[]): Score {
  const folder = mkdtempSync(join(tmpdir(), "readout-attribution-"));
  try {
    const [system, out] = [join(folder, "system.jsonl"), join(folder, "score.json")];
    writeFileSync(system, found.map((row) => JSON.stringify(row)).join("\n"));
    const script = join(dirname(data), "score", "score_attribution.py");
    const gold = join(data, "attribution", "polnear.dev.jsonl");
    const { status, stderr } = spawnSync("python3", [script, gold, system, "--json", out], {
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(`${script} failed: ${stderr}`);
    return JSON.parse(readFileSync(out, "utf8")) as Score;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

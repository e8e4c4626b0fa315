import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { findActors } from "../../src/core/actors/index.ts";
import type { Block } from "../../src/core/model/article.ts";
import { findPlaces } from "../../src/core/places/index.ts";
import { findStatements } from "../../src/core/statements/index.ts";
import { findTimes } from "../../src/core/times/index.ts";
import { loadResources } from "../../src/node/index.ts";
import type { Figure, Scorer } from "../figure.ts";
import { judge, type Verdict } from "../judge.ts";
import { attributionsOf } from "../polnear.ts";
import { rawDocument, readRows } from "../raw-document.ts";

/** Figures of the judge: its name, ours, the number it gives, and what is wanted. */
const judged: readonly (readonly [string, string, string, keyof Verdict, number?])[] = [
  ["statements", "f1", "statements F1", "f1", 0.75],
  ["source_span", "source", "statement source right", "accuracy", 0.92],
  ["cue", "cue", "statement cue right", "accuracy", 0.94],
  ["speaker", "speaker", "statement speaker right", "accuracy", 0.82],
  ["kind", "kind", "statement kind right", "accuracy", 0.94],
  ["via", "via", "statement via right", "accuracy", 0.8],
];

/** Statements against whole reports coded by hand, and attributions against PolNeAR's articles. */
export const statementsScorer: Scorer = {
  id: "statements",

  async run(data) {
    const verdicts = judge(data, join(data, "gold"));
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
  const score = scored(data, rows, found);
  const speech = scored(data, rows.map(speechOf), found.map(speechOf));
  const figure = (id: string, what: string, value: number | undefined, goal?: number): Figure => ({
    id: `attribution.${id}`,
    what: `attribution ${what}`,
    on: "polnear.dev",
    value: value ?? 0,
    digits: 1,
    noise: 0.7,
    ...(goal !== undefined && { goal }),
  });
  const source = (of: Score) => of.given_detected?.source_overlap_acc;
  return [
    figure("detect", "detect F1", score.detect?.F1, 72),
    figure("full", "full match F1", score.full_overlap?.F1, 62),
    figure("content", "content exact F1", score.content_exact?.F1, 56),
    figure("source", "source right, given detected", source(score)),
    figure("speech-detect", "detect F1, reported speech alone", speech.detect?.F1, 81),
    figure("speech-source", "source right, reported speech alone, given detected", source(speech), 94),
  ];
}

/** Leaves reported speech alone in an article. */
function speechOf<A extends { readonly attributions: readonly { readonly speech: boolean }[] }>(
  article: A,
): A {
  return { ...article, attributions: article.attributions.filter(({ speech }) => speech) };
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
function scored(data: string, right: readonly object[], found: readonly object[]): Score {
  const folder = mkdtempSync(join(tmpdir(), "readout-attribution-"));
  try {
    const [gold, system, out] = ["gold.jsonl", "system.jsonl", "score.json"].map((name) =>
      join(folder, name),
    ) as [string, string, string];
    writeFileSync(gold, right.map((row) => JSON.stringify(row)).join("\n"));
    writeFileSync(system, found.map((row) => JSON.stringify(row)).join("\n"));
    const script = join(dirname(data), "score", "score_attribution.py");
    const { status, stderr } = spawnSync("python3", [script, gold, system, "--json", out], {
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(`${script} failed: ${stderr}`);
    return JSON.parse(readFileSync(out, "utf8")) as Score;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

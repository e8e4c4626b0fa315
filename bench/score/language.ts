import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import {
  type Analyzer,
  type ConlluDocument,
  createAnalyzer,
  parseConllu,
  toConllu,
} from "../../src/core/language/index.ts";
import { layOut } from "../../src/learn/layouts.ts";
import { measureNames } from "../../src/learn/measure.ts";
import { readUniversalNames } from "../../src/learn/named-sentences.ts";
import { createRandom } from "../../src/learn/random.ts";
import { loadResources } from "../../src/node/index.ts";
import type { Figure, Scorer } from "../figure.ts";

/** What `score_conllu.py` prints: F1 in per cent for each column. */
type Verdict = Readonly<Record<string, { readonly F1: number }>>;

const sets = ["ewt.dev", "gum.dev", "gum_news.dev"] as const;

/** Least values to reach, by `column set way`. */
const goals: Readonly<Record<string, number>> = {
  "UPOS ewt.dev gold tokens": 95.6,
  "Lemmas ewt.dev gold tokens": 97,
  "LAS ewt.dev gold tokens": 84,
  "LAS ewt.dev raw text": 81,
  "LAS gum.dev gold tokens": 83,
  "Sentences ewt.dev raw text": 86,
  "Sentences gum_news.dev raw text": 97,
};

/** Tags, trees and lemmas on the treebanks' words and from raw text, by the judge beside the data; names. */
export const languageScorer: Scorer = {
  id: "language",

  async run(data) {
    const { language } = loadResources();
    const analyzer = createAnalyzer(language);
    return [
      ...sets.flatMap((set) => scoreSet(data, set, analyzer)),
      {
        id: "language.names.uner.dev",
        what: "names F1 (PER, LOC, ORG), gold tokens",
        on: "uner.dev",
        value: measureNames(language.network, readUniversalNames(data, "dev")),
        digits: 1,
        goal: 78,
        noise: 0.5,
      },
    ];
  },
};

function scoreSet(data: string, set: string, analyzer: Analyzer): readonly Figure[] {
  const gold = join(data, "ud", `${set}.conllu`);
  const treebank = parseConllu(readFileSync(gold, "utf8"));
  const onWords = judge(data, gold, toConllu(treebank.text, analyzer.annotate(treebank.sentences).sentences));
  const text = rawText(treebank);
  const fromText = judge(data, gold, toConllu(text, analyzer.analyze(text).sentences));
  return [
    ...["UPOS", "Lemmas", "UAS", "LAS"].map((column) => figureOf(onWords, column, set, "gold tokens")),
    ...["Words", "Sentences", "UPOS", "LAS"].map((column) => figureOf(fromText, column, set, "raw text")),
  ];
}

/** Returns a treebank's text as a reader finds it: a space between sentences, a blank line between paragraphs. */
function rawText(treebank: ConlluDocument): string {
  const plain = { id: "plain", paragraph: "\n\n", sentence: " ", weight: 1 };
  return layOut(treebank, plain, createRandom(0))
    .map((page) => page.text)
    .join("\n\n");
}

function figureOf(verdict: Verdict, column: string, set: string, way: string): Figure {
  const goal = goals[`${column} ${set} ${way}`];
  return {
    id: `language.${column.toLowerCase()}.${set}.${way === "raw text" ? "raw" : "gold"}`,
    what: `${column}, ${way}`,
    on: set,
    value: verdict[column]?.F1 ?? 0,
    digits: 2,
    noise: 0.3,
    ...(goal === undefined ? {} : { goal }),
  };
}

/** Has CoNLL-U judged against a treebank. */
function judge(data: string, gold: string, conllu: string): Verdict {
  const folder = mkdtempSync(join(tmpdir(), "readout-language-"));
  try {
    const file = join(folder, "system.conllu");
    writeFileSync(file, conllu);
    const script = join(dirname(data), "score", "score_conllu.py");
    const { status, stdout, stderr } = spawnSync("python3", [script, gold, file, "--json"], {
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(`${script} failed: ${stderr}`);
    return JSON.parse(stdout) as Verdict;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

import type { Document } from "../../src/core/model/document.ts";
import type { Span } from "../../src/core/model/span.ts";
import { stages } from "../../src/core/read.ts";
import type { Resources } from "../../src/core/stage.ts";
import { overlaps } from "../../src/core/text/span.ts";
import { loadResources } from "../../src/node/index.ts";
import { alignChains, type Likeness } from "../coreference/align.ts";
import { type GoldDocument, readGoldChains } from "../coreference/gum-chains.ts";
import { countChains, f1, metrics, sumCounts } from "../coreference/metrics.ts";
import type { Figure, Scorer } from "../figure.ts";
import { rawDocument } from "../raw-document.ts";

const part = "gum.dev";
const types = ["person", "organization", "place"];

interface Reading {
  readonly gold: GoldDocument;
  readonly document: Document;
}

/**
 * Who is meant together in whole reports and interviews: the mean of MUC, B-cubed and CEAF over entities, from raw
 * text, on GUM's chains of people, organisations and places. Chains of one mention do not count (CoNLL 2012).
 */
export const coreferenceScorer: Scorer = {
  id: "coreference",

  async run(data) {
    const resources = loadResources();
    const readings = readGoldChains(data, part, ["news", "interview"]).map((gold) => ({
      gold,
      document: read(gold.text, resources),
    }));
    process.stderr.write(`coreference, whole spans asked for: ${conll(readings, "span").toFixed(1)}\n`);
    for (const reading of process.env.READOUT_SHOW ? readings : []) show(reading);
    return [figureOf(conll(readings, "head"))];
  },
};

function figureOf(value: number): Figure {
  return {
    id: "coreference.conll",
    what: "coreference of people, bodies, places: CoNLL F1",
    on: `${part} news, interview`,
    value,
    digits: 1,
    goal: 62,
    noise: 0.5,
  };
}

function read(text: string, resources: Resources): Document {
  let document = rawDocument(text, null, resources);
  for (const stage of stages.slice(1))
    document = { ...document, ...stage.run(document, resources), notices: [] };
  return document;
}

function conll(readings: readonly Reading[], likeness: Likeness): number {
  const counts = readings.map((reading) => counted(reading, likeness));
  const values = metrics.map((metric) => f1(sumCounts(counts.map((count) => count[metric]))));
  if (likeness === "head") {
    const parts = metrics.map((metric, i) => `${metric} ${values[i]?.toFixed(1)}`);
    process.stderr.write(`coreference: ${parts.join(", ")}\n`);
  }
  return values.reduce((sum, value) => sum + value, 0) / metrics.length;
}

function counted({ gold, document }: Reading, likeness: Likeness) {
  const asked = gold.chains.map((chain) => chain.filter(({ type }) => types.includes(type)));
  const isWord = (mention: Span) => !gold.labels.some((label) => overlaps(label, mention));
  const found = document.chains.map(({ mentions }) => mentions.filter(isWord));
  const { key, response } = alignChains(document, asked, found, likeness);
  return countChains(key, response);
}

function show(reading: Reading): void {
  process.stderr.write(`${reading.gold.id} ${conll([reading], "head").toFixed(1)}\n`);
}

import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { findOriginators, type Wording } from "../../src/core/merge/originators.ts";
import { signatureOf } from "../../src/core/merge/signature.ts";
import { examples } from "../examples.ts";
import { type Chance, chanceFrom } from "./chance.ts";
import { readQualitySet } from "./quality-set.ts";

const bench = join(dirname(fileURLToPath(import.meta.url)), "..");
const articles = join(bench, "..", "test", "articles");

/** Copies that are made of each text. */
const copies = 5;

/** How well near copies are found, by pairs of reports. */
export interface CopyFigures {
  readonly texts: number;
  readonly reports: number;
  readonly precision: number;
  readonly recall: number;
}

/**
 * Makes near copies of the project's texts and finds them again: abridged by up to half, from the end or here and
 * there, under another headline, with the agency line cut. Reports of one event by other hands are among the texts,
 * and must not be taken for copies.
 */
export function nearCopyFigures(seed = 7): CopyFigures {
  const chance = chanceFrom(seed);
  const texts = sourceTexts();
  const wordings: Wording[] = [];
  const sourceOf = new Map<string, number>();
  for (const [source, { text, published }] of texts.entries()) {
    const variants = [text, ...Array.from({ length: copies }, () => abridged(text, texts, chance))];
    for (const [n, variant] of variants.entries()) {
      const report = `${source}-${n}`;
      sourceOf.set(report, source);
      const agency = n === 0 ? "Lindenwire" : null;
      wordings.push({ report, published, agency, signature: signatureOf(variant) });
    }
  }
  const originators = findOriginators(wordings);
  return { texts: texts.length, reports: wordings.length, ...pairFigures(sourceOf, originators) };
}

interface SourceText {
  readonly text: string;
  readonly published: string | null;
}

/** Returns the reports of the project that are no copies of each other, headline first. */
function sourceTexts(): readonly SourceText[] {
  const blind = readdirSync(join(bench, "blind"))
    .filter((name) => name.endsWith(".json"))
    .map((name) => JSON.parse(readFileSync(join(bench, "blind", name), "utf8")))
    .map(({ title, text, published }): SourceText => ({ text: `${title ?? ""}\n\n${text}`, published }));
  const plain = [
    ...readdirSync(examples)
      .filter((name) => name.endsWith(".txt"))
      .map((name) => join(examples, name)),
    ...readdirSync(articles, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith("article.txt"))
      .map((name) => join(articles, name)),
  ].map((path): SourceText => ({ text: readFileSync(path, "utf8"), published: null }));
  const marked = (["dev", "test"] as const)
    .flatMap(readQualitySet)
    .filter(({ id, original }) => id === original)
    .map(({ text, published }): SourceText => ({ text, published }));
  return [...blind, ...plain, ...marked];
}

/** Abridges a text by up to half of its words, puts another's headline over it and cuts the dateline's agency. */
function abridged(text: string, others: readonly SourceText[], chance: Chance): string {
  const [, ...body] = text.split(/\n\n+/u);
  const sentences = body.flatMap((paragraph, i) =>
    (paragraph.match(/[^.!?]+(?:[.!?]+["”]?\s*|$)/gu) ?? []).map((sentence) => ({ sentence, paragraph: i })),
  );
  const words = (kept: typeof sentences) =>
    kept
      .map(({ sentence }) => sentence)
      .join(" ")
      .split(/\s+/u).length;
  const whole = words(sentences);
  const goal = whole * (0.5 + chance.next() / 2);
  const fromEnd = chance.next() < 0.5;
  let kept = sentences;
  while (kept.length > 1) {
    const at = fromEnd ? kept.length - 1 : chance.below(kept.length);
    const rest = kept.filter((_, i) => i !== at);
    if (words(rest) < goal) break;
    kept = rest;
  }
  const headline = chance.of(others).text.split("\n", 1)[0];
  const cut = kept.map(({ sentence }) => sentence.trim()).join(" ");
  return `${headline}\n\n${cut.replace(/^[A-Z ]+, [^()]{3,20} \([^)]*\) -+ /u, "")}`;
}

function pairFigures(sourceOf: ReadonlyMap<string, number>, originators: ReadonlyMap<string, string>) {
  const pairs = (keyOf: (report: string) => string) => {
    const sizes = new Map<string, number>();
    for (const report of sourceOf.keys()) sizes.set(keyOf(report), (sizes.get(keyOf(report)) ?? 0) + 1);
    return [...sizes.values()].reduce((sum, n) => sum + (n * (n - 1)) / 2, 0);
  };
  const gold = pairs((report) => String(sourceOf.get(report)));
  const found = pairs((report) => originators.get(report) ?? report);
  const right = pairs((report) => `${sourceOf.get(report)} ${originators.get(report)}`);
  return { precision: right / found, recall: right / gold };
}

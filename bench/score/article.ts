import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { parseHTML } from "linkedom/worker";
import { readArticle } from "../../src/core/article/index.ts";
import type { Article } from "../../src/core/model/article.ts";
import { decode } from "../../src/node/decode.ts";
import { loadLexicon } from "../../src/node/resources.ts";
import type { Figure, Scorer } from "../figure.ts";

/** True positives, false positives and false negatives of one page, as shares of their sum. */
export interface Match {
  readonly hits: number;
  readonly extra: number;
  readonly missing: number;
}

/**
 * Compares a text with the right one by their 4-grams of words, as the article extraction benchmark of
 * scrapinghub does: repeated 4-grams count as often as they occur, and a page's counts are divided by their
 * sum, so that long pages weigh no more than short ones.
 */
export function compareShingles(right: string, read: string): Match {
  const expected = countShingles(right);
  const found = countShingles(read);
  let hits = 0;
  let extra = 0;
  let missing = 0;
  for (const shingle of new Set([...expected.keys(), ...found.keys()])) {
    const a = expected.get(shingle) ?? 0;
    const b = found.get(shingle) ?? 0;
    hits += Math.min(a, b);
    extra += Math.max(0, b - a);
    missing += Math.max(0, a - b);
  }
  const sum = hits + extra + missing || 1;
  return { hits: hits / sum, extra: extra / sum, missing: missing / sum };
}

/** Returns the F1 of the mean precision and the mean recall over pages. */
export function shingleF1(matches: readonly Match[]): number {
  const precision = mean(matches.map((m) => ratio(m.hits, m.extra, m.missing)));
  const recall = mean(matches.map((m) => ratio(m.hits, m.missing, m.extra)));
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

/** Returns what the benchmark calls the body: all of the text but title, captions and credits. */
export function bodyOf({ text, blocks }: Article): string {
  return blocks
    .filter((block) => block.kind === "paragraph" || block.kind === "heading" || block.kind === "list")
    .map((block) => text.slice(block.start, block.end))
    .join("\n");
}

export const articleScorer: Scorer = {
  id: "article",

  async run(data): Promise<readonly Figure[]> {
    const folder = join(data, "article");
    const truth: Record<string, { articleBody: string; url?: string }> = JSON.parse(
      readFileSync(join(folder, "ground-truth.json"), "utf8"),
    );
    const pages = readdirSync(join(folder, "html"))
      .map((name) => ({
        id: name.replace(/\.html\.gz$/u, ""),
        bytes: gunzipSync(readFileSync(join(folder, "html", name))),
      }))
      .filter(({ id }) => truth[id]);
    const lexicon = loadLexicon();
    const readAll = () => pages.map(({ id, bytes }) => [id, readBody(decode(bytes).text, lexicon)] as const);
    const bodies = readAll();
    const parseAll = () => pages.map(({ bytes }) => parseHTML(decode(bytes).text).document.body);
    // One after the other, thrice, since the machine's own speed comes and goes.
    const times = [1, 2, 3].map(() => [cpuSecondsOf(readAll), cpuSecondsOf(parseAll)] as const);
    const seconds = Math.min(...times.map(([reading]) => reading));
    const parsing = Math.min(...times.map(([, alone]) => alone));
    const matches = bodies.map(([id, body]) => compareShingles(truth[id]?.articleBody ?? "", body));
    return [
      {
        id: "article.f1",
        what: "article body F1",
        on: "data/article",
        value: shingleF1(matches),
        digits: 3,
        goal: 0.965,
        noise: 0.001,
      },
      {
        id: "article.pages-per-second",
        what: "pages read per second of CPU",
        on: "data/article",
        value: pages.length / seconds,
        digits: 1,
        goal: 20,
        // What machine it was makes half of it; the ratio beneath is what is held.
        noise: 20,
      },
      {
        id: "article.times-parsing",
        what: "CPU of reading pages, times that of parsing their HTML alone (linkedom)",
        on: "data/article",
        value: seconds / parsing,
        digits: 1,
        noise: 2,
        lowerIsBetter: true,
      },
    ];
  },
};

function readBody(html: string, lexicon: ReturnType<typeof loadLexicon>): string {
  try {
    return bodyOf(readArticle({ html }, lexicon).article);
  } catch {
    // A page that cannot be read counts as an empty one.
    return "";
  }
}

function countShingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  if (words.length === 0) return counts;
  for (let i = 0; i < Math.max(1, words.length - 3); i++) {
    const shingle = words.slice(i, i + 4).join(" ");
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

function ratio(hits: number, wrong: number, others: number): number {
  if (wrong === 0 && others === 0) return 1;
  return hits === 0 ? 0 : hits / (hits + wrong);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
}

/** Seconds of CPU that some work takes. The fastest of several rounds counts: what else runs only ever adds. */
function cpuSecondsOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

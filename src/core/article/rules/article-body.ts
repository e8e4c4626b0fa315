import type { FurnitureRule, Verdict } from "./rule.ts";

/**
 * What the page's own JSON-LD says is the report, taken as evidence.
 *
 *     "articleBody": "MANILA, Nov. 12 — The leaders of …"
 *     paragraphs found in it are kept, others dropped
 *
 * Counts only where it and the text that was found cover each other: many sites give no more than a teaser.
 */
export const articleBody: FurnitureRule = {
  id: "article-body",

  find({ candidates, fates, evidence }) {
    const body = evidence.articleBody.match(words) ?? [];
    if (evidence.articleBody.length <= 300 || body.length < 4) return [];
    const known = shingles(body);
    const line = ` ${body.join(" ")} `;
    const cover = candidates.map(({ text }) => coverage(text, known, line));

    let inside = 0;
    let kept = 0;
    for (const [index, candidate] of candidates.entries()) {
      if ((cover[index] ?? 0) >= 0.6) inside += candidate.words;
      if (fates[index] === undefined) kept += candidate.words;
    }
    if (inside < 0.75 * body.length || inside < 0.6 * kept) return [];

    return candidates.flatMap((candidate, index): Verdict[] => {
      const share = cover[index] ?? 0;
      const fate = fates[index];
      if (candidate.words < 4) return [];
      if (share >= 0.6 && fate?.kind === "dropped" && fate.why !== "title-line")
        return [{ index, kind: "kept", why: this.id }];
      const isStray = share < 0.3 && fate === undefined && inside >= 0.9 * kept;
      return isStray ? [{ index, kind: "dropped", why: this.id }] : [];
    });
  },
};

const words = /[\p{L}\p{N}_]+/gu;

function shingles(tokens: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (let i = 0; i + 3 < tokens.length; i++) found.add(tokens.slice(i, i + 4).join(" "));
  return found;
}

/** Returns the share of a text's 4-grams that are known; a shorter text has to stand in the line as it is. */
function coverage(text: string, known: ReadonlySet<string>, line: string): number {
  const tokens = text.match(words) ?? [];
  if (tokens.length < 4) return line.includes(` ${tokens.join(" ")} `) ? 1 : 0;
  const own = [...shingles(tokens)];
  return own.filter((shingle) => known.has(shingle)).length / own.length;
}

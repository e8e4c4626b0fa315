import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkSync } from "recheck";
import { sha256 } from "../../src/core/text/sha256.ts";
import { root, sourcesBelow } from "../support/sources.ts";
import { type PatternLiteral, patternsIn } from "./literals.ts";

// The checker's own binaries are not for every machine; what it says is the same.
process.env.RECHECK_BACKEND = "pure";

export const safeList = join(root, "test", "patterns", "safe.txt");

/** The patterns of all sources but those that only the making of models uses. */
export function shippedPatterns(): readonly PatternLiteral[] {
  return patternsIn(sourcesBelow("src").filter(({ path }) => !path.startsWith("src/learn/")));
}

/** Names a pattern by what is in it. */
export function patternKey({ source, flags }: Pick<PatternLiteral, "source" | "flags">): string {
  return sha256(`${source}/${flags}`).slice(0, 12);
}

/** Patterns that were found to take linear time on any text. */
export function safeKeys(): ReadonlySet<string> {
  return new Set(
    readFileSync(safeList, "utf8")
      .split("\n")
      .filter((line) => /^[0-9a-f]{12}$/u.test(line)),
  );
}

/** A pattern that the checker cannot clear, and why no text makes it slow. */
export interface Bounded {
  readonly pattern: string;
  /** Most signs that it is ever given; undefined where there is no limit. */
  readonly longest: number | undefined;
  readonly why: string;
}

/** Reads the patterns that are cleared by the length of what they see, or by measurement. */
export function boundedPatterns(): readonly Bounded[] {
  return readFileSync(join(root, "test", "patterns", "bounded.tsv"), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const [longest = "", why = "", ...pattern] = line.split("\t");
      return { longest: longest === "any" ? undefined : Number(longest), why, pattern: pattern.join("\t") };
    });
}

/** Where the checker cannot prove, it tries strings at random: with these seeds. */
const seeds = [1, 2, 3];

/** Returns `safe`, or what is wrong: `polynomial of degree 2, as on '\t'.repeat(54773)`. */
export function judge({ source, flags }: PatternLiteral, patience = 60_000): string {
  for (const randomSeed of seeds) {
    const result = checkSync(source, flags, { timeout: patience, randomSeed });
    if (result.status === "unknown") return `not known (${result.error.kind})`;
    if (result.status === "vulnerable") {
      const { complexity, attack } = result;
      const degree = complexity.type === "polynomial" ? ` of degree ${complexity.degree}` : "";
      return `${complexity.type}${degree}, as on ${attack.pattern.slice(0, 100)}`;
    }
    if (result.checker === "automaton") return "safe";
  }
  return "safe";
}

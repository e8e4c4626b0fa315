import type { TimeLexicon, TimeWordKind } from "../lexicon/times.ts";
import type { TimeRule, WordPatterns } from "./rule.ts";

/** A rule with its pattern compiled. */
export interface CompiledRule {
  readonly rule: TimeRule;
  readonly pattern: RegExp;
}

const compiledFor = new WeakMap<TimeLexicon, readonly CompiledRule[]>();

/** Compiles the patterns of `rules` with the words of a lexicon, once for each lexicon. */
export function compileRules(rules: readonly TimeRule[], words: TimeLexicon): readonly CompiledRule[] {
  let compiled = compiledFor.get(words);
  if (!compiled) {
    const patterns = wordPatterns(words);
    compiled = rules.map((rule) => ({
      rule,
      pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${rule.pattern(patterns)})(?![\\p{L}\\p{N}])`, "giu"),
    }));
    compiledFor.set(words, compiled);
  }
  return compiled;
}

function wordPatterns(words: TimeLexicon): WordPatterns {
  const kinds = Object.keys(words) as TimeWordKind[];
  return Object.fromEntries(kinds.map((kind) => [kind, alternation(words[kind].keys())])) as WordPatterns;
}

/** Longest first, so that *New Year's Day* is not taken for less. */
function alternation(words: Iterable<string>): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) =>
      word
        .replace(/[.*+?^${}()|[\]\\/]/gu, "\\$&")
        .replaceAll("'", "['’]")
        .replaceAll(" ", "\\s+"),
    )
    .join("|");
}

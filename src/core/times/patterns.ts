import type { TimeLexicon, TimeWordKind } from "../lexicon/times.ts";
import type { TimeRule, WordPatterns } from "./rule.ts";

/** A rule with its pattern compiled. */
export interface CompiledRule {
  readonly rule: TimeRule;
  readonly pattern: RegExp;
}

/** Letters and digits of Latin scripts; the flag `u` with its \\p{L} would double the cost of every search. */
const letter = "[A-Za-z0-9\\u00c0-\\u024f]";

const compiledFor = new WeakMap<TimeLexicon, Map<TimeRule, RegExp>>();

/** Compiles the patterns of rules with the words of a lexicon, once for each lexicon. */
export function compileRules(rules: readonly TimeRule[], words: TimeLexicon): readonly CompiledRule[] {
  const compiled = compiledFor.get(words) ?? new Map<TimeRule, RegExp>();
  compiledFor.set(words, compiled);
  let patterns: WordPatterns | undefined;
  return rules.map((rule) => {
    let pattern = compiled.get(rule);
    if (!pattern) {
      patterns ??= wordPatterns(words);
      pattern = new RegExp(`(?<!${letter})(?:${rule.pattern(patterns)})(?!${letter})`, "gi");
      compiled.set(rule, pattern);
    }
    return { rule, pattern };
  });
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

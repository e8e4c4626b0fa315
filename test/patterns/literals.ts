import { parseSync } from "oxc-parser";
import type { SourceFile } from "../support/sources.ts";

/** A regular expression as it stands in the sources. */
export interface PatternLiteral {
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  readonly source: string;
  readonly flags: string;
}

/** Finds the regular expressions that are written out in source files. */
export function patternsIn(files: readonly SourceFile[]): readonly PatternLiteral[] {
  return files.flatMap(({ path, text }) => {
    const found: PatternLiteral[] = [];
    const visit = (node: unknown): void => {
      if (typeof node !== "object" || node === null) return;
      if (Array.isArray(node)) {
        for (const each of node) visit(each);
        return;
      }
      const { regex, start } = node as { regex?: { pattern: string; flags: string }; start: number };
      if (regex)
        found.push({
          path,
          line: text.slice(0, start).split("\n").length,
          source: regex.pattern,
          flags: regex.flags,
        });
      // A literal's own value is the pattern made; what a property or method holds is code as any other.
      else for (const value of Object.values(node)) visit(value);
    };
    visit(parseSync(path, text).program);
    return found;
  });
}

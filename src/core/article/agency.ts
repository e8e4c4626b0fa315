import type { OutletLexicon } from "../lexicon/outlets.ts";
import { fold } from "./candidate.ts";

/**
 * Returns the agency that a name stands for, in its short form: *The Associated Press* -> *AP*.
 * Undefined where no agency has this name.
 */
export function agencyNamed(name: string, outlets: OutletLexicon): string | undefined {
  if (name.length > 60) return undefined;
  const bare = fold(name).replace(/^[([/]+|[)\]/.:]+$/gu, "");
  return outlets.agencyByName.get(bare)?.short;
}

/**
 * Finds an agency that the lines before the report name: alone, or after the author.
 *
 *     UPI
 *     By JANE ROE, Associated Press
 *     Source: Xinhua
 *
 * Leaves alone agencies inside longer lines: *TASS building opens* names no carrier of the report.
 */
export function agencyInLines(lines: readonly string[], outlets: OutletLexicon): string | undefined {
  for (const line of lines) {
    if (line.length > 100) continue;
    const parts = [
      line.replace(/^(?:source|from)\s*:\s*/iu, ""),
      ...line.split(/\s*[,|•·–—]\s*|\s+-\s+/u).slice(1),
    ];
    for (const part of parts) {
      const agency = agencyNamed(part, outlets);
      if (agency) return agency;
    }
  }
  return undefined;
}

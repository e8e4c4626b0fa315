import { endsSentence } from "../candidate.ts";
import type { FurnitureRule, Sheet, Verdict } from "./rule.ts";

/**
 * A run of short lines in copied text, as a menu leaves it.
 *
 *     Home
 *     World
 *     Middle East
 *     dropped
 *
 * Leaves alone runs of fewer than three lines, lists, and lines that end as sentences do.
 */
export const menuRun: FurnitureRule = {
  id: "menu-run",

  find(sheet) {
    if (sheet.source === "page") return [];
    const found: Verdict[] = [];
    let run: number[] = [];
    // Furniture that was known by its words is part of the run and makes it longer.
    let known = 0;
    const close = () => {
      if (run.length + known >= 3)
        for (const index of run) found.push({ index, kind: "dropped", why: this.id });
      run = [];
      known = 0;
    };
    for (const index of sheet.candidates.keys()) {
      if (sheet.fates[index]?.kind === "dropped") known++;
      else if (isMenuLine(sheet, index)) run.push(index);
      else close();
    }
    close();
    return found;
  },
};

function isMenuLine({ candidates, fates }: Sheet, index: number): boolean {
  const candidate = candidates[index];
  if (!candidate || fates[index] !== undefined) return false;
  const { text, words, within } = candidate;
  return (
    words <= 4 &&
    !within.has("list") &&
    !endsSentence(text) &&
    !/[:,;"”]$/u.test(text) &&
    !/\d{4}$/u.test(text)
  );
}

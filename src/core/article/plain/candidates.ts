import { type Candidate, candidateOf } from "../candidate.ts";
import { isItem, linesOf } from "./lines.ts";

/** Cuts plain text into candidates: its paragraphs, lines and list items. */
export function candidatesOf(text: string): readonly Candidate[] {
  return linesOf(text).map((line) =>
    isItem(line) ? candidateOf(line.replace(/^\S+\s+/u, ""), ["list"]) : candidateOf(line),
  );
}

import type { Block, BlockKind, Dropped } from "../model/article.ts";
import type { Candidate, Fate } from "./candidate.ts";
import { creditStart } from "./credit.ts";

/** The text of an article with its blocks, and what was left out of it. */
export interface Composition {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly dropped: readonly Dropped[];
}

/** Joins the title and all candidates that are kept by blank lines, and lists the others with their reasons. */
export function compose(
  title: string | null,
  candidates: readonly Candidate[],
  fates: readonly (Fate | undefined)[],
): Composition {
  const pieces: { kind: BlockKind; text: string }[] = [];
  const dropped: Dropped[] = [];
  if (title) pieces.push({ kind: "title", text: title });
  for (const [index, candidate] of candidates.entries()) {
    const fate = fates[index];
    if (fate?.kind === "dropped") {
      if (fate.why !== "title") dropped.push({ text: candidate.text, why: fate.why });
    } else pieces.push(...piecesOf(candidate, fate));
  }

  const blocks: Block[] = [];
  let start = 0;
  for (const { kind, text } of pieces) {
    blocks.push({ kind, start, end: start + text.length });
    start += text.length + 2;
  }
  return { text: pieces.map((piece) => piece.text).join("\n\n"), blocks, dropped };
}

/** Makes blocks from a candidate; a caption that ends in its credit gives two. */
function piecesOf(
  { text, within }: Candidate,
  fate: Fate | undefined,
): readonly { kind: BlockKind; text: string }[] {
  if (fate?.kind === "credit") return [{ kind: "credit", text }];
  if (fate?.kind === "caption") {
    const credit = creditStart(text, true);
    if (credit === undefined) return [{ kind: "caption", text }];
    return [
      { kind: "caption" as const, text: text.slice(0, credit).trim() },
      { kind: "credit" as const, text: text.slice(credit).trim() },
    ].filter((piece) => piece.text !== "");
  }
  if (within.has("heading")) return [{ kind: "heading", text }];
  return [{ kind: within.has("list") ? "list" : "paragraph", text }];
}

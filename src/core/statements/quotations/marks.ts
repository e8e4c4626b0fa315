import type { Block } from "../../model/article.ts";
import type { Span } from "../../model/span.ts";
import { trim } from "../../text/span.ts";

/** Words in quotation marks. The span is that of the words; `outer` takes in the marks. */
export interface Quotation extends Span {
  readonly outer: Span;
  /** Index into `article.blocks`. */
  readonly block: number;
  /** False where the closing mark is missing: the quotation then ends with its block. */
  readonly closed: boolean;
}

type Family = "plain" | "curly" | "angled" | "doubled";

interface Mark {
  readonly at: number;
  readonly length: number;
  readonly family: Family;
  readonly opens: boolean;
  readonly closes: boolean;
}

/**
 * Finds the quotations of each block by its double marks: curly, straight, angled or doubled single ones.
 *
 *     “We won,” he said. “They lost.”   ''We won,'' he said.   "We won," he said.
 *
 * A quotation ends with a mark of the family that opened it, so that others may stand inside. An opening
 * mark in an open quotation starts the next one, as where the paragraphs of a speech run together, unless
 * enough closing marks follow for one inside the other. Leaves alone single marks, which are apostrophes
 * as often, and marks for inches.
 */
export function findQuotations(text: string, blocks: readonly Block[]): readonly Quotation[] {
  return blocks.flatMap((block, index) => inBlock(text, block, index));
}

function inBlock(text: string, block: Block, index: number): readonly Quotation[] {
  const found: Quotation[] = [];
  const all = marks(text, block);
  const lastClosing = new Map(all.flatMap(({ closes, family }, i) => (closes ? [[family, i] as const] : [])));
  let open: Mark | undefined;
  let depth = 0;
  const close = (start: Mark, end: number, outerEnd: number, closed: boolean): void => {
    const words = trim(text, { start: start.at + start.length, end });
    if (words.start < words.end)
      found.push({ ...words, outer: { start: start.at, end: outerEnd }, block: index, closed });
  };
  for (const [i, mark] of all.entries()) {
    if (!open) {
      if (mark.opens) open = mark;
      continue;
    }
    // "A,” he said: a mark of another family closes where none of the right one follows, or another quotation opens next
    if (mark.family !== open.family) {
      const isLast = (lastClosing.get(open.family) ?? -1) < i;
      if (!mark.closes || !(isLast || (depth === 0 && endsWords(text, mark) && all[i + 1]?.opens))) continue;
    }
    if (mark.closes) {
      if (depth === 0) close(open, mark.at, mark.at + mark.length, true);
      open = depth === 0 ? undefined : open;
      depth = Math.max(0, depth - 1);
    } else if (mark.opens && isNested(all, i)) depth++;
    else if (mark.opens) {
      close(open, mark.at, mark.at, false);
      open = mark;
      depth = 0;
    }
  }
  if (open) close(open, block.end, block.end, false);
  return found;
}

/** Tells whether two marks close before the next one opens: one quotation stands inside another. */
function isNested(all: readonly Mark[], at: number): boolean {
  const later = all.slice(at + 1, at + 3).filter((mark) => mark.family === all[at]?.family);
  return later.length === 2 && later.every((mark) => mark.closes);
}

/** Tells whether a mark follows what ends a clause: *…,"*. */
function endsWords(text: string, { at }: Mark): boolean {
  return /[,.!?…]/u.test(text.charAt(at - 1));
}

const pattern = /[“”„«»"]|''|’’|‘‘|``/gu;

function marks(text: string, block: Block): readonly Mark[] {
  const body = text.slice(block.start, block.end);
  return [...body.matchAll(pattern)].map((match) => {
    const [form] = match;
    const before = body.charAt(match.index - 1);
    const after = body.charAt(match.index + form.length);
    const plain = form === '"' || form === "''";
    const opensPlain = (before === "" || /[\s([{—–-]/u.test(before)) && /\S/u.test(after);
    // ”We won,” he said: a closing mark before the first word
    const turned = form === "”" && opensPlain && before === "";
    return {
      at: block.start + match.index,
      length: form.length,
      family: familyOf(form),
      opens: plain || turned ? opensPlain : /[“„«‘`]/u.test(form),
      // 'Sponsor,' " he wrote: a space may part two marks that close
      closes: plain
        ? !opensPlain &&
          (/\S/u.test(before) || /['’]\s$/u.test(body.slice(Math.max(0, match.index - 2), match.index)))
        : /[”»’]/u.test(form) && !turned,
    };
  });
}

function familyOf(form: string): Family {
  if (form === '"') return "plain";
  if (form === "«" || form === "»") return "angled";
  return form.length === 2 ? "doubled" : "curly";
}

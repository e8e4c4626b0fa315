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

interface Mark {
  readonly at: number;
  readonly length: number;
  readonly opens: boolean;
  readonly closes: boolean;
}

/**
 * Finds the quotations of each block by its double marks: curly, straight, angled or doubled single ones.
 *
 *     “We won,” he said. “They lost.”   ''We won,'' he said.   "We won," he said.
 *
 * An opening mark inside an open quotation starts the next one: a paragraph of a long quotation opens anew.
 * Leaves alone single marks, which are apostrophes as often, and marks for inches.
 */
export function findQuotations(text: string, blocks: readonly Block[]): readonly Quotation[] {
  return blocks.flatMap((block, index) => inBlock(text, block, index));
}

function inBlock(text: string, block: Block, index: number): readonly Quotation[] {
  const found: Quotation[] = [];
  let open: Mark | undefined;
  const close = (start: Mark, end: number, outerEnd: number, closed: boolean): void => {
    const words = trim(text, { start: start.at + start.length, end });
    if (words.start < words.end)
      found.push({ ...words, outer: { start: start.at, end: outerEnd }, block: index, closed });
  };
  for (const mark of marks(text, block)) {
    if (open && mark.closes) {
      close(open, mark.at, mark.at + mark.length, true);
      open = undefined;
    } else if (mark.opens) {
      if (open) close(open, mark.at, mark.at, false);
      open = mark;
    }
  }
  if (open) close(open, block.end, block.end, false);
  return found;
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
    return {
      at: block.start + match.index,
      length: form.length,
      opens: plain ? opensPlain : /[“„«‘`]/u.test(form),
      closes: plain ? !opensPlain && /\S/u.test(before) : /[”»’]/u.test(form),
    };
  });
}

/** The width below which lines are wrapped by hand or by a mail program; longer ones are paragraphs. */
const widest = 110;

/** A line of text with the white space before it. */
interface Line {
  readonly text: string;
  readonly indent: number;
}

/**
 * Cuts text into paragraphs and lines.
 *
 * Text that is wrapped at a fixed width is put together again: a line belongs to the one before it when its
 * first word would not have fitted there. In other text every line stands for itself, except one that goes
 * on in the middle of a sentence.
 */
export function linesOf(text: string): readonly string[] {
  const chunks = text.split(/\r?\n[^\S\r\n]*\r?\n|\u2029|\f/u).map((chunk) =>
    chunk
      .split(/[\r\n\u2028\v]+/u)
      .map(toLine)
      .filter((line) => line.text !== ""),
  );
  const width = wrapWidth(chunks);
  const joined = chunks.flatMap((lines) => joinLines(lines, width));
  return joinSentences(joined);
}

function toLine(raw: string): Line {
  const text = raw.trim();
  return { text, indent: raw.length - raw.trimStart().length };
}

/** Returns the width at which text is wrapped; undefined where it is not. */
function wrapWidth(chunks: readonly (readonly Line[])[]): number | undefined {
  const width = chunks.flat().reduce((most, { text }) => Math.max(most, text.length), 0);
  if (width > widest || width < 40) return undefined;
  let pairs = 0;
  let full = 0;
  for (const lines of chunks)
    for (const [index, line] of lines.entries()) {
      const next = lines[index + 1];
      if (!next) continue;
      pairs++;
      if (isFull(line, next, width)) full++;
    }
  return pairs >= 3 && full >= 0.6 * pairs ? width : undefined;
}

function isFull(line: Line, next: Line, width: number): boolean {
  const [word = ""] = next.text.split(/\s/u, 1);
  return line.text.length + 1 + word.length >= width - 3;
}

/** Tells whether a line of wrapped text belongs to the one before it. */
function goesOn(before: Line, line: Line, width: number): boolean {
  return isFull(before, line, width) || (/[\p{L}\p{N},]$/u.test(before.text) && /^\p{Ll}/u.test(line.text));
}

/** Joins the lines of one chunk: wrapped ones, and those of an indented list item. */
function joinLines(lines: readonly Line[], width: number | undefined): readonly string[] {
  const found: string[] = [];
  let itemIndent: number | undefined;
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const continuesItem = itemIndent !== undefined && line.indent > itemIndent && !isItem(line.text);
    const isWrapped = width !== undefined && before !== undefined && goesOn(before, line, width);
    if (continuesItem || (isWrapped && !isItem(line.text))) found.push(`${found.pop()} ${line.text}`);
    else {
      found.push(line.text);
      itemIndent = isItem(line.text) ? line.indent : undefined;
    }
  }
  return found;
}

/** Tells whether a line is an item of a list. */
export function isItem(text: string): boolean {
  return /^[•·▪◦‣*]\s+\S/u.test(text);
}

/** Joins a paragraph that was cut in the middle of a sentence: *… Donald Trump has / said, hours after …* */
function joinSentences(paragraphs: readonly string[]): readonly string[] {
  const found: string[][] = [];
  for (const paragraph of paragraphs) {
    const before = found.at(-1);
    const last = before?.at(-1) ?? "";
    const isOpen = last.length >= 40 && /[\p{L}\p{N},]$/u.test(last);
    if (before && isOpen && /^\p{Ll}/u.test(paragraph)) before.push(paragraph);
    else found.push([paragraph]);
  }
  return found.map((parts) => parts.join(" "));
}

/** A stretch of text between blank lines, or the next part of one. */
export interface BlockPart {
  readonly text: string;
  /** Number of the line that the block begins at, from 1. */
  readonly line: number;
  /** Nothing more of the block comes. */
  readonly isLast: boolean;
}

/** The longest blank line that is held to its end. */
const mostSpace = 2 ** 12;

/**
 * Parts text at its blank lines, as it comes: paragraphs of text, sentences of CoNLL-U.
 *
 *     Moscow said⏎talks had resumed.⏎ ⏎It did not say when.
 *     first block                       second
 *
 * Holds no more than the piece that came last: a block that goes over its end is given part by part.
 */
export async function* blocksOf(pieces: AsyncIterable<string>): AsyncGenerator<BlockPart> {
  let held = "";
  let line = 1;
  let lineStart = 0;
  /** A part of the block, or of its last line, was given already. */
  let [isOpen, lineIsOpen] = [false, false];
  let blockLine = 1;

  for await (const piece of pieces) {
    let blockStart = 0;
    let from = held.length;
    held += piece;
    for (let end = held.indexOf("\n", from); end >= 0; end = held.indexOf("\n", from)) {
      if (!lineIsOpen && isBlank(held.slice(lineStart, end))) {
        const text = held.slice(blockStart, Math.max(blockStart, lineStart - 1));
        if (isOpen || text !== "") yield { text, line: blockLine, isLast: true };
        isOpen = false;
        blockStart = end + 1;
        blockLine = line + 1;
      }
      lineStart = from = end + 1;
      lineIsOpen = false;
      line++;
    }
    // The line break before an unfinished line is held back with it: the line may turn out to be blank.
    const rest = held.slice(lineStart);
    const cut = lineIsOpen || !isBlank(rest) ? held.length : Math.max(blockStart, lineStart - 1);
    if (cut > blockStart) {
      yield { text: held.slice(blockStart, cut), line: blockLine, isLast: false };
      isOpen = true;
    }
    if (cut === held.length && rest !== "") lineIsOpen = true;
    held = held.slice(cut);
    lineStart = Math.max(0, lineStart - cut);
    // Megabytes of spaces say no more than one.
    if (held.length > mostSpace) held = held.slice(0, lineStart + 1);
  }
  if (isOpen) yield { text: "", line: blockLine, isLast: true };
}

function isBlank(text: string): boolean {
  return text.trim() === "";
}

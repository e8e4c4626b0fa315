import { ReadoutError } from "../../core/model/error.ts";
import { linesOf } from "../batch/lines.ts";
import { reportLimit, tooLarge } from "./collect.ts";

/** Enough for any paragraph or sentence; text without blank lines is handed on in pieces of this size. */
const blockLimit = 2 ** 20;

/**
 * Splits UTF-8 text at its blank lines, as it comes: paragraphs of text, sentences of CoNLL-U.
 *
 * @throws ReadoutError `bad-encoding` with the line, `too-large`
 */
export async function* blocksOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let lines: string[] = [];
  let size = 0;
  const take = () => {
    const block = lines.join("\n");
    lines = [];
    size = 0;
    return block;
  };
  for await (const { number, bytes } of linesOf(stream)) {
    const line = decodeLine(bytes, number);
    if (line.trim() !== "") {
      lines.push(line);
      size += line.length;
    }
    if ((line.trim() === "" || size > blockLimit) && lines.length > 0) yield take();
  }
  if (lines.length > 0) yield take();
}

function decodeLine(bytes: Uint8Array | undefined, number: number): string {
  if (!bytes) throw tooLarge(reportLimit);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new ReadoutError("bad-encoding", `line ${number} is not UTF-8. Convert the file to UTF-8.`);
  }
}

import type { Failure } from "../../store/write/runs.ts";
import type { SourceReport } from "../sources/source.ts";
import type { FileMark, Piece } from "./piece.ts";

/** Reports that are coded and written together, and what ended or failed on the way to them. */
export interface Batch {
  readonly items: readonly { readonly item: SourceReport; readonly file?: FileMark | undefined }[];
  readonly failures: readonly Failure[];
  /** Files whose last report is in this batch or one before. */
  readonly ends: readonly FileMark[];
}

/** Enough that a thread seldom waits for the next, few enough that a kill costs little. */
const mostReports = 16;

/** Letters of a batch, which keep it small in memory where its reports are long. */
const mostLetters = 500_000;

/** Ends of files and failures alone, before they are written: a folder that is known holds nothing else. */
const mostOthers = 500;

/** Gathers pieces into batches, in order. */
export async function* batches(pieces: AsyncIterable<Piece>): AsyncGenerator<Batch> {
  let [items, failures, ends, letters] = emptyBatch();
  for await (const piece of pieces) {
    if ("end" in piece) ends.push(piece.end);
    else {
      const { item, file } = piece;
      if ("article" in item) {
        items.push({ item, file });
        letters += (item.article.text?.length ?? 0) + (item.article.html?.length ?? 0);
      } else {
        if (file) file.failed = true;
        failures.push({ input: item.input, ...item.error });
      }
    }
    if (items.length < mostReports && letters < mostLetters && failures.length + ends.length < mostOthers)
      continue;
    yield { items, failures, ends };
    [items, failures, ends, letters] = emptyBatch();
  }
  if (items.length + failures.length + ends.length > 0) yield { items, failures, ends };
}

function emptyBatch(): [
  items: { item: SourceReport; file?: FileMark | undefined }[],
  failures: Failure[],
  ends: FileMark[],
  letters: number,
] {
  return [[], [], [], 0];
}

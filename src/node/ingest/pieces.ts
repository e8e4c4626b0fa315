import { resolve } from "node:path";
import { ReadoutError } from "../../core/model/error.ts";
import type { Source } from "../sources/source.ts";
import type { Named } from "./name-files.ts";
import type { Piece } from "./piece.ts";
import { failure, readFile, readLines } from "./read-file.ts";
import type { Tally } from "./tally.ts";

/** How what was named is to be read. */
export interface PieceOptions {
  readonly standardInput: AsyncIterable<Uint8Array>;
  readonly tally: Tally;
  /** Whether a file was read to its end before and is as it was. */
  isKnown(name: string, size: number, modified: string): Promise<boolean>;
}

/** Reads all that was named, one thing after the other. */
export async function* piecesOf(named: AsyncIterable<Named>, options: PieceOptions): AsyncGenerator<Piece> {
  for await (const one of named) {
    switch (one.kind) {
      case "input":
        yield* itemsOf(readLines("standard input", options.standardInput));
        break;
      case "address":
        yield { item: failure(one.url, new ReadoutError("no-such-source", addressRefused)) };
        break;
      case "nothing":
        yield { item: failure(one.name, one.cause) };
        break;
      case "file": {
        const { path, size, modified } = one;
        const file = { name: resolve(path), size, modified, failed: false };
        if (await options.isKnown(file.name, size, modified)) {
          options.tally.files++;
          options.tally.bytes += size;
          break;
        }
        const onBytes = (bytes: number) => {
          options.tally.bytes += bytes;
        };
        for await (const item of readFile(path, onBytes)) yield { item, file };
        yield { end: file };
      }
    }
  }
}

const addressRefused = "an address is no source here. Save the page and give the file.";

async function* itemsOf(source: Source): AsyncGenerator<Piece> {
  for await (const item of source) yield { item };
}

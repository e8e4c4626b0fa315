import { resolve } from "node:path";
import { failed } from "../sources/failure.ts";
import { readSource, type SourceOptions } from "../sources/read-source.ts";
import type { Source } from "../sources/source.ts";
import type { Named } from "./name-files.ts";
import type { Piece } from "./piece.ts";
import type { Tally } from "./tally.ts";

/** How what was named is to be read. */
export interface PieceOptions extends SourceOptions {
  readonly tally: Tally;
  /** Whether a file was read to its end before and is as it was. */
  isKnown(name: string, size: number, modified: string): Promise<boolean>;
}

/** Reads all that was named, one thing after the other. */
export async function* piecesOf(named: AsyncIterable<Named>, options: PieceOptions): AsyncGenerator<Piece> {
  for await (const one of named) {
    switch (one.kind) {
      case "input":
        yield* itemsOf(readSource("-", options));
        break;
      case "address":
        yield* itemsOf(readSource(one.url, options));
        break;
      case "nothing":
        yield { item: failed(one.name, one.cause) };
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
        for await (const item of readSource(path, { ...options, onBytes })) yield { item, file };
        yield { end: file };
      }
    }
  }
}

async function* itemsOf(source: Source): AsyncGenerator<Piece> {
  for await (const item of source) yield { item };
}

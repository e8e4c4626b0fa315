import { readSource, type SourceOptions } from "../../src/node/sources/read-source.ts";
import type { SourceItem } from "../../src/node/sources/source.ts";
import type { Web } from "../../src/node/sources/web/web.ts";

/** A network that nothing may be fetched from. */
export const noWeb: Web = {
  ask() {
    throw new Error("no page is to be fetched here");
  },
};

/** Reads bytes as a source that is named `-`. */
export function readBytes(
  bytes: string | Uint8Array | AsyncIterable<Uint8Array>,
  options: Partial<SourceOptions> = {},
): Promise<SourceItem[]> {
  const isPiece = typeof bytes === "string" || bytes instanceof Uint8Array;
  const standardInput = isPiece ? inPieces([Buffer.from(bytes as string)]) : bytes;
  return readNamed("-", { standardInput, ...options });
}

/** Reads a source to its end; no page is fetched unless a network is given. */
export async function readNamed(name: string, options: Partial<SourceOptions> = {}): Promise<SourceItem[]> {
  const items: SourceItem[] = [];
  const usual = { pages: "never", web: noWeb, standardInput: inPieces([]) } as const;
  for await (const item of readSource(name, { ...usual, ...options })) items.push(item);
  return items;
}

export async function* inPieces<Piece>(pieces: Iterable<Piece>): AsyncGenerator<Piece> {
  yield* pieces;
}

/** Names what came of each item: a code of an error, or the words that it begins with. */
export function sketchOf(item: SourceItem): string {
  if ("error" in item) return item.error.code;
  return (item.article.text ?? item.article.html ?? "").slice(0, 20);
}

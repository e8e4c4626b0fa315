import { createStreamDecoder } from "./stream-decoder.ts";

/**
 * Reads a stream of bytes as text, in pieces that end between letters.
 *
 * @param declared encoding that the text claims, taken where it is no UTF-8
 * @throws ReadoutError `binary-input`
 */
export async function* textOf(stream: AsyncIterable<Uint8Array>, declared?: string): AsyncGenerator<string> {
  const decoder = createStreamDecoder(declared);
  for await (const bytes of stream) yield decoder.push(bytes);
  yield decoder.end();
}

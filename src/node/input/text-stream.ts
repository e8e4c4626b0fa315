import { createStreamDecoder } from "./stream-decoder.ts";

/**
 * Reads a stream of bytes as text, in pieces that end between letters.
 *
 * @throws ReadoutError `binary-input`
 */
export async function* textOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = createStreamDecoder();
  for await (const bytes of stream) yield decoder.push(bytes);
  yield decoder.end();
}

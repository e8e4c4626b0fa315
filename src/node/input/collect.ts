import { ReadoutError } from "../../core/model/error.ts";

/** The most that one report may weigh; pages of news outlets stay below 5 MiB. */
export const reportLimit = 16 * 2 ** 20;

/** Gathers a stream into memory. @throws ReadoutError `too-large` as soon as it passes the limit */
export async function collect(stream: AsyncIterable<Uint8Array>, limit = reportLimit): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > limit) throw tooLarge(limit);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

export function tooLarge(limit: number): ReadoutError {
  return new ReadoutError(
    "too-large",
    `larger than ${limit / 2 ** 20} MiB, which is no single report. For many reports see 'readout help read', --jsonl.`,
  );
}

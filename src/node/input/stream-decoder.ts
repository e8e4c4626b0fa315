import { guessEncoding, refuseBinary, wideEncoding } from "../decode.ts";

/** Turns bytes into text as they come. However they are cut into pieces, the text is the same. */
export interface StreamDecoder {
  /** @throws ReadoutError `binary-input` */
  push(bytes: Uint8Array): string;
  /** Returns what is left once no more bytes come. */
  end(): string;
}

/** Bytes that are looked at before an encoding is chosen; a blank line ends them sooner, for who types. */
const sampleSize = 4096;

/** Letters before the first foreign one that help to guess its language. */
const contextSize = 16_384;

/**
 * Makes a decoder that holds a few kilobytes at most.
 *
 * The beginning tells UTF-16 and binary data. While all bytes are ASCII nothing has to be chosen; the first that
 * is not makes the text UTF-8 where it and what follows it are valid, and else what the letters look like.
 * A broken byte further on in UTF-8 becomes U+FFFD.
 *
 * @param declared encoding that the text claims, taken where it is no UTF-8
 */
export function createStreamDecoder(declared?: string): StreamDecoder {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  let held: Buffer = Buffer.alloc(0);
  let context: Buffer = Buffer.alloc(0);
  let begun = false;

  const start = (encoding: string): string => {
    // A mark of byte order is none after the first letter.
    decoder = new TextDecoder(encoding, { ignoreBOM: context.length > 0 });
    const text = decoder.decode(held, { stream: true });
    held = context = Buffer.alloc(0);
    return text;
  };

  const settle = (isAll: boolean): string => {
    if (!begun) {
      const head = sampleOf(held, isAll);
      if (!head) return "";
      begun = true;
      const wide = wideEncoding(head);
      if (wide) return start(wide);
      refuseBinary(head);
    }
    const text = takeAscii();
    const sample = held.length > 0 ? sampleOf(held, isAll) : undefined;
    if (!sample) return text;
    if (isUtf8(sample, isAll)) return text + start("utf-8");
    return text + start(declared ?? guessEncoding(Buffer.concat([context, sample])));
  };

  const takeAscii = (): string => {
    const foreign = held.findIndex((byte) => byte > 0x7f);
    const ascii = foreign < 0 ? held : held.subarray(0, foreign);
    held = held.subarray(ascii.length);
    context = Buffer.concat([context, ascii]).subarray(-contextSize);
    return ascii.toString("latin1");
  };

  return {
    push(bytes) {
      if (decoder) return decoder.decode(bytes, { stream: true });
      held = Buffer.concat([held, bytes]);
      return settle(false);
    },
    end() {
      const text = decoder ? "" : settle(true);
      return text + (decoder?.decode() ?? "");
    },
  };
}

/** Returns the bytes to judge by; undefined while too few have come. */
function sampleOf(bytes: Buffer, isAll: boolean): Buffer | undefined {
  const gaps = ["\n\n", "\n\r\n"].map((gap) => bytes.indexOf(gap)).filter((at) => at >= 0);
  const end = Math.min(sampleSize, ...gaps.map((at) => at + 2));
  return isAll || bytes.length >= end ? bytes.subarray(0, end) : undefined;
}

/** Tells UTF-8; the last letter may be cut off where more comes. */
function isUtf8(bytes: Uint8Array, isAll: boolean): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: !isAll });
    return true;
  } catch {
    return false;
  }
}

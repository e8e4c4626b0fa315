/** Takes a stream of bytes apart by lines and by counted bytes, holding no more than the piece that came last. */
export interface ByteReader {
  /** Returns the next line without its end, `\r\n` or `\n`; undefined at the end of the stream or past `most` bytes. */
  line(most: number): Promise<string | undefined>;
  /** Returns the next `count` bytes; fewer where the stream ends. */
  take(count: number): Promise<Uint8Array>;
  /** Passes over the next `count` bytes and returns how many there were. */
  skip(count: number): Promise<number>;
  /** Tells whether nothing more comes. */
  isAtEnd(): Promise<boolean>;
}

const newline = 0x0a;

export function createByteReader(stream: AsyncIterable<Uint8Array>): ByteReader {
  const pieces = stream[Symbol.asyncIterator]();
  let held: Uint8Array = new Uint8Array();

  /** Brings the next piece once the last one is used up; false at the end. */
  const fill = async (): Promise<boolean> => {
    while (held.length === 0) {
      const next = await pieces.next();
      if (next.done) return false;
      held = next.value;
    }
    return true;
  };

  /** Gives up to `count` bytes, part by part, as they lie in the pieces. */
  const pass = async (count: number, use: (part: Uint8Array) => void): Promise<number> => {
    let passed = 0;
    while (passed < count && (await fill())) {
      const part = held.subarray(0, count - passed);
      held = held.subarray(part.length);
      passed += part.length;
      use(part);
    }
    return passed;
  };

  return {
    async line(most) {
      const parts: Uint8Array[] = [];
      let length = 0;
      while (length <= most && (await fill())) {
        const end = held.indexOf(newline);
        const part = held.subarray(0, end < 0 ? held.length : end);
        held = held.subarray(end < 0 ? held.length : end + 1);
        parts.push(part);
        length += part.length;
        if (end >= 0) return length > most ? undefined : latin1(Buffer.concat(parts)).replace(/\r$/u, "");
      }
      return undefined;
    },
    async take(count) {
      const parts: Uint8Array[] = [];
      await pass(count, (part) => parts.push(part));
      return Buffer.concat(parts);
    },
    skip: (count) => pass(count, () => {}),
    isAtEnd: async () => !(await fill()),
  };
}

/** Header lines are ASCII; what else stands in them is kept byte for byte. */
function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
}

import { createGunzip } from "node:zlib";
import { ReadoutError } from "../../core/model/error.ts";

/** Packed bytes that are unpacked at once; what comes of them, a thousand times as much at worst, is held. */
const packedPiece = 2 ** 14;

/**
 * Unpacks gzip as it comes, one member or many.
 *
 * A stream of Node drops what it holds when it fails: so it is given a member at a time, no more than a piece, and all
 * that comes of it is taken out before the next. A fault then costs its own member, which in a web archive is a record.
 *
 * @throws ReadoutError `truncated`, `bad-gzip`
 */
export async function* unpacked(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip();
  let done: Uint8Array[] = [];
  let fault: NodeJS.ErrnoException | undefined;
  gunzip.on("data", (bytes: Uint8Array) => done.push(bytes));
  /** Goes on after what is being done now, which a fault leaves undone. */
  let goOn = () => {};
  gunzip.on("error", (error) => {
    fault = error;
    goOn();
  });
  const until = (act: (next: () => void) => void) =>
    new Promise<void>((next) => {
      goOn = next;
      act(next);
    });

  const take = () => {
    const taken = done;
    done = [];
    return taken;
  };
  try {
    for await (const piece of stream)
      for (const part of partsOf(piece)) {
        await until((next) => gunzip.write(part, () => next()));
        yield* take();
        if (fault) throw packingFault(fault);
      }
    await until((next) => gunzip.once("end", next).end());
    yield* take();
    if (fault) throw packingFault(fault);
  } finally {
    gunzip.destroy();
  }
}

/** The bytes that a member begins with; where they stand by accident, nothing is lost. */
const memberStart = Buffer.from([0x1f, 0x8b, 0x08]);

/** Cuts packed bytes before each member. */
function* partsOf(piece: Uint8Array): Generator<Uint8Array> {
  const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.length);
  for (let at = 0; at < bytes.length; ) {
    const next = bytes.indexOf(memberStart, at + 1);
    const end = Math.min(next < 0 ? bytes.length : next, at + packedPiece);
    yield bytes.subarray(at, end);
    at = end;
  }
}

function packingFault({ code, message }: NodeJS.ErrnoException): ReadoutError {
  if (code === "Z_BUF_ERROR")
    return new ReadoutError(
      "truncated",
      "the packed file ends in its middle. What comes before was read; get the whole file again.",
    );
  return new ReadoutError(
    "bad-gzip",
    `the packed file is broken (${message}). What comes before was read; get the file again.`,
  );
}

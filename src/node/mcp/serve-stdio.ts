import type { Mcp } from "../../api/mcp/create-mcp.ts";
import { failureOf, failures } from "../../api/mcp/json-rpc.ts";
import { isBlank, linesOf } from "../batch/lines.ts";
import type { Sink } from "../shell.ts";

/** Bytes of the longest message that is taken: a page of a report, and then some. */
const longest = 16 * 2 ** 20;

/**
 * Speaks over two streams: a message a line, and nothing else goes out. Messages are answered as they are done, so that
 * a slow one holds up none behind it. Ends when no more can come and all that came is answered.
 */
export async function serveStdio(
  mcp: Mcp,
  input: AsyncIterable<Uint8Array>,
  output: Sink,
  stop: Promise<void>,
): Promise<void> {
  const underWay = new Set<Promise<void>>();
  const reply = async (message: unknown) => {
    // JSON has no line break in it: those of texts are written as escapes.
    if (message !== undefined) await output.write(`${JSON.stringify(message)}\n`);
  };
  const take = (act: Promise<unknown>) => {
    const done = act.then(reply).finally(() => underWay.delete(done));
    underWay.add(done);
  };
  const utf8 = new TextDecoder("utf-8", { fatal: true });
  const listen = async () => {
    for await (const { bytes } of linesOf(input, longest)) {
      if (bytes && isBlank(bytes)) continue;
      let message: unknown;
      try {
        if (!bytes) throw new RangeError("too long");
        message = JSON.parse(utf8.decode(bytes));
      } catch {
        const what = bytes ? "the line is no JSON." : `the line is longer than ${longest} bytes.`;
        take(Promise.resolve(failureOf(null, failures.parse, what)));
        continue;
      }
      take(mcp.answer(message));
    }
  };
  await Promise.race([listen(), stop]);
  await Promise.all(underWay);
}

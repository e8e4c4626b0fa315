import { ReadoutError } from "../../core/model/error.ts";
import { within } from "./within.ts";

/**
 * Reads the body of a request as JSON, no more of it than is allowed and no longer than that.
 *
 * @throws ReadoutError `not-json`, `body-too-large`, `slow-body`, `bad-body`
 */
export async function readJsonBody(request: Request, most: number, milliseconds: number): Promise<unknown> {
  const type = request.headers.get("content-type") ?? "";
  // A form of another site can send text, but not this type without asking first.
  if (!/^application\/json\b/iu.test(type))
    throw new ReadoutError("not-json", "the body is wanted as JSON, with 'content-type: application/json'.");
  if (Number(request.headers.get("content-length") ?? 0) > most) throw tooLarge(most);
  const reader = request.body?.getReader();
  if (!reader) throw badBody();
  let bytes: Uint8Array;
  try {
    bytes = await within(milliseconds, () => takeAll(reader, most), slowBody);
  } catch (error) {
    await reader.cancel().catch(() => {});
    throw error;
  }
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw badBody();
  }
}

async function takeAll(reader: ReadableStreamDefaultReader<Uint8Array>, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { value, done } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > most) throw tooLarge(most);
    parts.push(value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function badBody(): ReadoutError {
  return new ReadoutError(
    "bad-body",
    'the body is no JSON. Give {"text": "…"}, {"html": "…"} or {"url": "…"}.',
  );
}

function slowBody(seconds: number): ReadoutError {
  return new ReadoutError("slow-body", `the body did not come within ${seconds} seconds. Send it again.`);
}

function tooLarge(most: number): ReadoutError {
  return new ReadoutError("body-too-large", `the body has more than ${most} bytes. Give one report.`);
}

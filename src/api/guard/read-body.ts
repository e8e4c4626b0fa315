import { ReadoutError } from "../../core/model/error.ts";

/**
 * Reads the body of a request as JSON, no more of it than is allowed and no longer than the signal lets.
 *
 * @throws ReadoutError `not-json`, `body-too-large`, `bad-body`, and the signal's reason
 */
export async function readJsonBody(request: Request, most: number, signal: AbortSignal): Promise<unknown> {
  const type = request.headers.get("content-type") ?? "";
  // A form of another site can send text, but not this type without asking first.
  if (!/^application\/json\b/iu.test(type))
    throw new ReadoutError("not-json", "the body is wanted as JSON, with 'content-type: application/json'.");
  const body = await readText(request, most, signal);
  try {
    return JSON.parse(body);
  } catch {
    throw new ReadoutError(
      "bad-body",
      'the body is no JSON. Give {"text": "…"}, {"html": "…"} or {"url": "…"}.',
    );
  }
}

async function readText(request: Request, most: number, signal: AbortSignal): Promise<string> {
  if (Number(request.headers.get("content-length") ?? 0) > most) throw tooLarge(most);
  const reader = request.body?.getReader();
  if (!reader) return "";
  const stop = new Promise<never>((_, fail) => {
    signal.addEventListener("abort", () => fail(signal.reason), { once: true });
  });
  // Whoever is told of the abort elsewhere must not find it unhandled here.
  stop.catch(() => {});
  const parts: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { value, done } = await Promise.race([reader.read(), stop]);
    if (done) break;
    size += value.length;
    if (size > most) {
      await reader.cancel().catch(() => {});
      throw tooLarge(most);
    }
    parts.push(value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return new TextDecoder().decode(whole);
}

function tooLarge(most: number): ReadoutError {
  return new ReadoutError("body-too-large", `the body has more than ${most} bytes. Give one report.`);
}

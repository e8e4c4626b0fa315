import { ReadoutError } from "../core/model/error.ts";

/**
 * Reads bytes as text: by byte order mark, then as UTF-8.
 *
 * @param contentType as the server gave it, `text/html; charset=windows-1251`
 * @throws ReadoutError `binary-input`
 */
export function decode(bytes: Uint8Array, contentType?: string): { readonly text: string } {
  const label = /charset=["']?([\w-]+)/iu.exec(contentType ?? "")?.[1] ?? "utf-8";
  if (bytes.subarray(0, 4096).includes(0))
    throw new ReadoutError("binary-input", "this is no text. Give a report as text or HTML.");
  return { text: new TextDecoder(label).decode(bytes) };
}

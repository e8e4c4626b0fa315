import type { ByteReader } from "../byte-reader.ts";

/** Header fields by name in small letters; of a field that stands twice, the first. */
export type Headers = ReadonlyMap<string, string>;

/** The most that header fields may weigh. */
const mostHeaders = 2 ** 16;

/** Reads header fields up to the blank line; undefined where none comes. */
export async function readHeaders(reader: ByteReader): Promise<Headers | undefined> {
  const lines: string[] = [];
  for (let left = mostHeaders; left > 0; ) {
    const line = await reader.line(left);
    if (line === undefined) return undefined;
    if (line === "") return headersOf(lines);
    lines.push(line);
    left -= line.length + 1;
  }
  return undefined;
}

/** Puts lines into fields; a line that begins with a space goes on with the one before. */
export function headersOf(lines: readonly string[]): Headers {
  const fields = new Map<string, string>();
  for (const line of lines
    .join("\n")
    .replace(/\n[ \t]+/gu, " ")
    .split("\n")) {
    const [, name = "", value = ""] = /^([^:]+):([\s\S]*)$/u.exec(line) ?? [];
    const key = name.trim().toLowerCase();
    if (key && !fields.has(key)) fields.set(key, value.trim());
  }
  return fields;
}

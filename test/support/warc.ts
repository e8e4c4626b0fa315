/** A record of a web archive, as a test writes it down. */
export interface WarcSketch {
  readonly type?: string;
  readonly url?: string;
  /** Content-Type of the record. */
  readonly contentType?: string;
  /** Further fields of its head. */
  readonly fields?: Readonly<Record<string, string>>;
  readonly block: string | Uint8Array;
}

/** Writes a record, its length counted. */
export function warcRecord({ type = "response", url, contentType, fields = {}, block }: WarcSketch): Buffer {
  const bytes = Buffer.from(block as string);
  const head = {
    "WARC-Type": type,
    "WARC-Record-ID": "<urn:uuid:00000000-0000-0000-0000-000000000000>",
    "WARC-Date": "2024-04-29T00:00:00Z",
    ...(url ? { "WARC-Target-URI": url } : {}),
    "Content-Type": contentType ?? "application/http; msgtype=response",
    "Content-Length": String(bytes.length),
    ...fields,
  };
  const lines = Object.entries(head).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`WARC/1.0\r\n${lines.join("")}\r\n`), bytes, Buffer.from("\r\n\r\n")]);
}

/** Writes what a server answered. */
export function httpAnswer(
  body: string | Uint8Array,
  fields: Readonly<Record<string, string>> = { "Content-Type": "text/html; charset=utf-8" },
  status = "200 OK",
): Buffer {
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([
    Buffer.from(`HTTP/1.1 ${status}\r\n${lines.join("")}\r\n`),
    Buffer.from(body as string),
  ]);
}

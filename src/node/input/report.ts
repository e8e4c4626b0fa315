import type { ArticleInput } from "../../core/model/article.ts";
import { ReadoutError } from "../../core/model/error.ts";
import { decode } from "../decode.ts";
import { collect } from "./collect.ts";
import { download } from "./download.ts";
import { readReportFile } from "./file.ts";
import { type InputKind, kindOf } from "./kind.ts";

/** What the user says about a report that it may not say itself. */
export interface Given {
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  readonly published?: string | undefined;
  readonly language?: string | undefined;
  /** Taken for this kind, whatever it looks like. */
  readonly kind?: InputKind | undefined;
}

/**
 * Reads what an argument of `readout read` names: a file, a page's address, or `-`.
 *
 * @param name file name to judge the kind by, where that is not the source
 * @throws ReadoutError and the system's own errors, for `errorRecord` to put into words
 */
export async function readReport(
  source: string,
  given: Given,
  standardInput: AsyncIterable<Uint8Array>,
  name: string = source,
): Promise<ArticleInput> {
  const { kind: wanted, ...known } = given;
  const { bytes, contentType, url } = await fetchBytes(source, standardInput);
  if (bytes.length === 0)
    throw new ReadoutError("empty-input", "nothing in it: 0 bytes. Give a report as text or HTML.");
  const { text } = decode(bytes, contentType);
  const kind = wanted ?? kindOf(text, url ? "" : name, contentType);
  return { ...known, url: known.url ?? url, [kind]: text };
}

async function fetchBytes(
  source: string,
  standardInput: AsyncIterable<Uint8Array>,
): Promise<{ bytes: Uint8Array; contentType?: string | undefined; url?: string }> {
  if (source === "-") return { bytes: await collect(standardInput) };
  if (isAddress(source)) return download(source);
  return { bytes: await readReportFile(source) };
}

/** Tells a page's address from a file's name: `https://…`. */
export function isAddress(source: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//iu.test(source);
}

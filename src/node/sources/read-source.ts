import { createReadStream } from "node:fs";
import { ReadoutError } from "../../core/model/error.ts";
import { isAddress } from "../input/report.ts";
import { endingWithError } from "./failure.ts";
import type { PageChoice } from "./feeds/page-choice.ts";
import { formatOf } from "./format.ts";
import { type Opened, openBytes, openFetched } from "./opening.ts";
import { readers } from "./readers.ts";
import type { Source } from "./source.ts";
import type { SourceFormat } from "./source-format.ts";
import { successful } from "./web/successful.ts";
import type { Web } from "./web/web.ts";

/** How sources are read. */
export interface SourceOptions {
  /** Takes a source for this, whatever it looks like. */
  readonly as?: SourceFormat | undefined;
  readonly pages: PageChoice;
  readonly web: Web;
  /** What `-` stands for. */
  readonly standardInput: AsyncIterable<Uint8Array>;
  /** Is told of bytes of a file as they are read. */
  readonly onBytes?: (bytes: number) => void;
}

/**
 * Reads what a name stands for: a file, an address, or `-`. What it is is told from its first bytes and its name, packed
 * with gzip or not. Reports come one at a time; what is broken is an item with an error, and where nothing
 * after it can be read it is the last one.
 *
 *     wire.xml                        each item of the NewsML-G2 in it
 *     https://example.org/feed.xml    each entry, its page fetched where the feed has only a teaser
 *     crawl.warc.gz                   each page of the archive
 *     report.html                     one report
 */
export function readSource(name: string, options: SourceOptions): Source {
  const label = name === "-" ? "standard input" : name;
  return endingWithError(label, sourceOf(name, label, options));
}

async function* sourceOf(name: string, label: string, options: SourceOptions): Source {
  const { head, bytes, url, contentType } = await open(name, options);
  if (head.length === 0) {
    // What broke off before its first byte tells why.
    for await (const _ of bytes);
    throw new ReadoutError("empty-input", "nothing in it: 0 bytes. Give a report or a source of reports.");
  }
  const format = options.as ?? formatOf(head, nameIn(url) ?? name, contentType);
  yield* readers[format]({ name: label, bytes, head, url, contentType }, options);
}

async function open(
  name: string,
  { web, standardInput, onBytes }: SourceOptions,
): Promise<Opened & { readonly url?: string; readonly contentType?: string | undefined }> {
  if (name === "-") return openBytes(standardInput);
  if (!isAddress(name)) return openBytes(counted(createReadStream(name), onBytes));
  const answer = successful(await web.ask(name, "list"));
  return { ...(await openFetched(answer)), url: answer.url, contentType: answer.headers["content-type"] };
}

/** The name of what lies at an address: `https://example.org/a/feed.rss?x=1` -> `/a/feed.rss`. */
function nameIn(url: string | undefined): string | undefined {
  return url && new URL(url).pathname;
}

async function* counted(
  bytes: AsyncIterable<Uint8Array>,
  onBytes: (bytes: number) => void = () => {},
): AsyncGenerator<Uint8Array> {
  for await (const piece of bytes) {
    onBytes(piece.length);
    yield piece;
  }
}

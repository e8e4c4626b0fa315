import type { ArticleInput } from "../../../core/model/article.ts";
import { decode } from "../../decode.ts";
import { reportLimit, tooLarge } from "../../input/collect.ts";
import { kindOf } from "../../input/kind.ts";
import { failed } from "../failure.ts";
import type { Source } from "../source.ts";
import { pageIn, readHttpHead } from "./http-message.ts";
import { type WarcRecord, warcRecords } from "./records.ts";

/** The most that the head of an answer may weigh. */
const headSize = 2 ** 16;

/** What is taken for a page; a server that does not say so sends something else. */
const page = /^(?:text\/html|application\/xhtml\+xml|text\/plain)\b/iu;

/**
 * Reads the pages of a web archive: answers of a server with status 200 that are HTML or text, pages kept without
 * one (`resource`), and text taken from pages (`conversion`, as WET files have it).
 *
 * Leaves requests, notes, repeated answers (`revisit`) and pictures alone, without an error: an archive is full of them.
 * The day of the crawl is no day of publication, and is not given as one.
 */
export async function* readWarc(name: string, bytes: AsyncIterable<Uint8Array>): Source {
  for await (const record of warcRecords(bytes)) {
    const { number, headers } = record;
    const url = headers.get("warc-target-uri")?.replace(/^<|>$/gu, "");
    const input = `${name}, record ${number}${url ? ` (${url})` : ""}`;
    const take = takers.get(headers.get("warc-type")?.toLowerCase() ?? "");
    if (!take) continue;
    // The end of the file is the file's fault and no record's.
    const body = await take(record);
    if (!body) continue;
    try {
      yield { input, article: articleOf(body, url) };
    } catch (cause) {
      yield failed(input, cause);
    }
  }
}

interface Body {
  /** Undefined where there are too many. */
  readonly bytes: Uint8Array | undefined;
  readonly head?: ReturnType<typeof readHttpHead>;
  readonly contentType: string;
}

/** Kinds of record that hold pages, and how the page is got out of each; undefined where it is none. */
const takers: ReadonlyMap<string, (record: WarcRecord) => Promise<Body | undefined>> = new Map(
  Object.entries({
    response: takeResponse,
    resource: takePlain,
    conversion: takePlain,
  }),
);

async function takeResponse(record: WarcRecord): Promise<Body | undefined> {
  const begin = await record.take(headSize);
  const head = readHttpHead(begin);
  const contentType = head?.headers.get("content-type") ?? "";
  if (head?.status !== 200 || !page.test(contentType)) return undefined;
  if (record.length > reportLimit) return { bytes: undefined, contentType };
  const bytes = Buffer.concat([begin.subarray(head.length), await record.take(record.length)]);
  return { bytes, head, contentType };
}

async function takePlain(record: WarcRecord): Promise<Body | undefined> {
  const contentType = record.headers.get("content-type") ?? "";
  if (!page.test(contentType)) return undefined;
  const bytes = record.length > reportLimit ? undefined : await record.take(record.length);
  return { bytes, contentType };
}

function articleOf({ bytes, head, contentType }: Body, url: string | undefined): ArticleInput {
  if (!bytes) throw tooLarge(reportLimit);
  const { text } = decode(head ? pageIn(bytes, head.headers, reportLimit) : bytes, contentType);
  return { [kindOf(text, "", contentType)]: text, url };
}

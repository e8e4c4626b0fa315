import { createReadStream } from "node:fs";
import { ReadoutError } from "../../core/model/error.ts";
import { decode } from "../decode.ts";
import { collect } from "../input/collect.ts";
import { isAddress } from "../input/report.ts";
import { webAddress } from "../sources/entry.ts";
import { textIn } from "../sources/open-source.ts";
import { openBytes } from "../sources/opening.ts";
import { descendantsOf, type XmlElement } from "../sources/xml/element.ts";
import { elementsOf } from "../sources/xml/elements.ts";

/**
 * Returns the addresses of the feeds that names stand for: an address for itself, a file for those it lists, one a line
 * or as OPML, the form in which feed readers hand on their lists. Each stands once.
 *
 * @throws ReadoutError `bad-url`, `no-feeds`, those of reading XML; the system's own for a file
 */
export async function nameFeeds(names: readonly string[]): Promise<readonly string[]> {
  const lists = await Promise.all(
    names.map((name) => (isAddress(name) ? [checked(name, name)] : feedsIn(name))),
  );
  return [...new Set(lists.flat())];
}

async function feedsIn(path: string): Promise<string[]> {
  const opened = await openBytes(createReadStream(path));
  const isOpml = /<opml\b/iu.test(Buffer.from(opened.head).toString("latin1"));
  const feeds = isOpml
    ? await feedsOfOpml(path, opened)
    : feedsOfLines(path, decode(await collect(opened.bytes)).text);
  if (feeds.length === 0)
    throw new ReadoutError("no-feeds", `${path}: no feed is in it. Give addresses, one a line, or OPML.`);
  return feeds;
}

function feedsOfLines(path: string, text: string): string[] {
  return text
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .flatMap((line, index) =>
      line === "" || line.startsWith("#") ? [] : [checked(line, `${path}, line ${index + 1}`)],
    );
}

async function feedsOfOpml(path: string, opened: Awaited<ReturnType<typeof openBytes>>): Promise<string[]> {
  const feeds: string[] = [];
  for await (const body of elementsOf(textIn({ ...opened, name: path }), new Set(["body"]))) {
    for (const { attributes, line } of outlinesIn(body))
      if (attributes.xmlUrl) feeds.push(checked(attributes.xmlUrl, `${path}, line ${line}`));
  }
  return feeds;
}

/** Folders of feeds are outlines around outlines. */
function outlinesIn(element: XmlElement): XmlElement[] {
  return descendantsOf(element, "outline").flatMap((outline) => [outline, ...outlinesIn(outline)]);
}

function checked(written: string, where: string): string {
  const address = webAddress(written);
  if (address) return address;
  throw new ReadoutError("bad-url", `${where}: '${written}' is no http or https address. Mend it.`);
}

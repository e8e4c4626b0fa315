import type { ArticleInput } from "../../core/model/article.ts";
import { ReadoutError } from "../../core/model/error.ts";
import { decode } from "../decode.ts";
import { collect } from "../input/collect.ts";
import { failed } from "./failure.ts";
import { listings } from "./feeds/entries.ts";
import { articleFor } from "./feeds/entry-page.ts";
import type { Listing } from "./feeds/listed.ts";
import { readJsonLines } from "./json/json-lines.ts";
import { isObject, valuesAt } from "./json/values.ts";
import { type OpenSource, textIn } from "./open-source.ts";
import type { SourceOptions } from "./read-source.ts";
import type { Source } from "./source.ts";
import type { SourceFormat } from "./source-format.ts";
import { readWarc } from "./warc/warc.ts";
import { readNewsItem } from "./wire/newsml.ts";
import { readNinjs } from "./wire/ninjs.ts";
import { readNitf } from "./wire/nitf.ts";
import type { XmlElement } from "./xml/element.ts";
import { elementsOf } from "./xml/elements.ts";

type ReadsSource = (source: OpenSource, options: SourceOptions) => Source;

/** How each kind of source is read. */
export const readers: Readonly<Record<SourceFormat, ReadsSource>> = {
  html: (source) => readOne(source, "html"),
  text: (source) => readOne(source, "text"),
  jsonl: ({ name, bytes }) => readJsonLines(name, bytes),
  ninjs: (source) => orNothing(readJsonItems(source)),
  "json-feed": (source, options) => readListed(listings["json-feed"](source, options.web), options),
  feed: (source, options) => readListed(listings.feed(source, options.web), options),
  sitemap: (source, options) => readListed(listings.sitemap(source, options.web), options),
  newsml: (source) => orNothing(readElements(source, newsItems, readNewsItem)),
  nitf: (source) => orNothing(readElements(source, nitfRoots, readNitf)),
  warc: (source) => orNothing(readWarc(source.name, source.bytes)),
};

const newsItems: ReadonlySet<string> = new Set(["newsItem"]);
const nitfRoots: ReadonlySet<string> = new Set(["nitf"]);

async function* readOne({ name, url, bytes, contentType }: OpenSource, kind: "html" | "text"): Source {
  const { text } = decode(await collect(bytes), contentType);
  yield { input: name, article: { [kind]: text, url } };
}

/** Gives the article of each entry; `articleFor` says when its page is fetched. */
export async function* readListed(
  listing: Listing,
  { pages, web }: Pick<SourceOptions, "pages" | "web">,
): Source {
  for await (const listed of listing) {
    if ("error" in listed) yield listed;
    else
      try {
        yield { input: listed.input, article: await articleFor(listed.entry, pages, web) };
      } catch (cause) {
        yield failed(listed.input, cause);
      }
  }
}

/** Gives the article of each item; items that are no text are passed over. */
async function* readItems<Item>(
  { name }: OpenSource,
  items: AsyncIterable<Item>,
  read: (item: Item) => ArticleInput | undefined,
): Source {
  let number = 0;
  for await (const item of items) {
    const input = `${name}, item ${++number}`;
    try {
      const article = read(item);
      if (article) yield { input, article };
    } catch (cause) {
      yield failed(input, cause);
    }
  }
}

function readElements(
  source: OpenSource,
  names: ReadonlySet<string>,
  read: (element: XmlElement) => ArticleInput | undefined,
): Source {
  return readItems(source, elementsOf(textIn(source), names), read);
}

/** Says so where a file is whole and holds no report: a feed may be empty, an archive that is was meant otherwise. */
async function* orNothing(items: Source): Source {
  let isNothing = true;
  for await (const item of items) {
    isNothing = false;
    yield item;
  }
  if (isNothing)
    throw new ReadoutError(
      "no-article",
      "nothing in it is the text of a report. Say what it is with --as, or give another.",
    );
}

/** One item of ninjs, or a list of them. */
function readJsonItems(source: OpenSource): Source {
  const isList = /^(?:\xef\xbb\xbf)?\s*\[/u.test(Buffer.from(source.head).toString("latin1"));
  return readItems(source, valuesAt(textIn(source), isList ? "$.*" : "$"), (item) => {
    if (!isObject(item))
      throw new ReadoutError("bad-item", "the item is no JSON object. Give items of ninjs.");
    return readNinjs(item);
  });
}

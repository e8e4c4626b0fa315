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
import { elementsOf } from "./xml/elements.ts";

/** How each kind of source is read. */
export const readers: Readonly<Record<SourceFormat, (source: OpenSource, options: SourceOptions) => Source>> =
  {
    html: (source) => readOne(source, "html"),
    text: (source) => readOne(source, "text"),
    jsonl: ({ name, bytes }) => readJsonLines(name, bytes),
    ninjs: readJsonItems,
    "json-feed": (source, options) => readListed(listings["json-feed"](source, options.web), options),
    feed: (source, options) => readListed(listings.feed(source, options.web), options),
    sitemap: (source, options) => readListed(listings.sitemap(source, options.web), options),
    newsml: (source) => readItems(source, elementsOf(textIn(source), newsItems), readNewsItem),
    nitf: (source) => readItems(source, elementsOf(textIn(source), nitfRoots), readNitf),
    warc: ({ name, bytes }) => readWarc(name, bytes),
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

/** One item of ninjs, or a list of them. */
function readJsonItems(source: OpenSource, _: SourceOptions): Source {
  const isList = /^(?:\xef\xbb\xbf)?\s*\[/u.test(Buffer.from(source.head).toString("latin1"));
  return readItems(source, valuesAt(textIn(source), isList ? "$.*" : "$"), (item) => {
    if (!isObject(item))
      throw new ReadoutError("bad-item", "the item is no JSON object. Give items of ninjs.");
    return readNinjs(item);
  });
}

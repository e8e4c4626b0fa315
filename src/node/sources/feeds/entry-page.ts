import type { ArticleInput } from "../../../core/model/article.ts";
import { ReadoutError } from "../../../core/model/error.ts";
import { decode } from "../../decode.ts";
import { kindOf } from "../../input/kind.ts";
import { articleOfEntry, type Entry } from "../entry.ts";
import { successful } from "../web/successful.ts";
import type { Web } from "../web/web.ts";
import type { PageChoice } from "./page-choice.ts";

/**
 * Makes the article of an entry, from what the feed carries or from the page that it leads to. The page keeps its own
 * headline and names; the day is that of the feed.
 *
 * @throws ReadoutError `no-article`, and those of `Web.ask`
 */
export async function articleFor(entry: Entry, pages: PageChoice, web: Web): Promise<ArticleInput> {
  const isCarried =
    entry.content !== undefined && (pages === "never" || (pages === "missing" && entry.isWhole));
  if (isCarried || (entry.content && !entry.url)) return articleOfEntry(entry);
  if (!entry.url)
    throw new ReadoutError("no-article", "the entry has neither text nor an address. Ask its outlet.");
  if (pages === "never")
    throw new ReadoutError(
      "no-article",
      `it only leads to ${entry.url}. Let pages be fetched (--pages missing).`,
    );
  const { bytes, headers, url } = successful(await web.ask(entry.url, "page"));
  const contentType = headers["content-type"];
  const { text } = decode(bytes, contentType);
  return { [kindOf(text, "", contentType)]: text, url, published: entry.published };
}

import { ReadoutError } from "../../../core/model/error.ts";
import { failed } from "../failure.ts";
import { type OpenSource, textIn } from "../open-source.ts";
import { openFetched } from "../opening.ts";
import { successful } from "../web/successful.ts";
import type { Web } from "../web/web.ts";
import { elementsOf } from "../xml/elements.ts";
import type { Listing } from "./listed.ts";
import { addressIn, readSitemapEntry, sitemapNames } from "./sitemap.ts";

/** How deep sitemaps may lead to sitemaps: the standard knows one index above them. */
const mostDepth = 3;

/**
 * Reads the pages of a sitemap, and of the sitemaps that an index leads to, each fetched when its turn comes. One that
 * cannot be read is an error, and the next ones are read.
 */
export function entriesOfSitemap(source: OpenSource, web: Web): Listing {
  const visited = new Set(source.url ? [source.url] : []);
  return walk(source, 1);

  async function* walk(map: OpenSource, depth: number): Listing {
    let number = 0;
    for await (const element of elementsOf(textIn(map), sitemapNames)) {
      number++;
      const input = `${map.name}, ${element.name} ${number}`;
      if (element.name === "url") {
        yield { input, entry: readSitemapEntry(element) };
        continue;
      }
      const address = addressIn(element);
      if (address && visited.has(address)) continue;
      if (address) visited.add(address);
      try {
        yield* walk(await fetchMap(address, depth, web), depth + 1);
      } catch (cause) {
        yield failed(address ?? input, cause);
      }
    }
  }
}

async function fetchMap(address: string | undefined, depth: number, web: Web): Promise<OpenSource> {
  if (!address) throw new ReadoutError("bad-url", "the index gives no http or https address for it.");
  if (depth > mostDepth)
    throw new ReadoutError(
      "bad-sitemap",
      `sitemaps lead to sitemaps more than ${mostDepth} times. Name the last one.`,
    );
  const answer = successful(await web.ask(address, "list"));
  const { url, headers } = answer;
  return { ...(await openFetched(answer)), name: address, url, contentType: headers["content-type"] };
}

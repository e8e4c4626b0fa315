import type { ArticleInput } from "../../../core/model/article.ts";
import { ReadoutError } from "../../../core/model/error.ts";
import { webAddress } from "../entry.ts";
import { type JsonObject, objectsIn, stringIn } from "../json/values.ts";
import { reportDate } from "../report-date.ts";
import { refuseWithdrawn } from "./withdrawn.ts";

/**
 * Reads an item of ninjs (IPTC, versions 1 to 3); undefined for one that is a picture, a video or a graphic.
 *
 *     {"uri": "…", "type": "text", "headline": "…", "byline": "…", "versioncreated": "…", "body_text": "…"}      1
 *     {"uri": "…", "headlines": [{"value": "…"}], "bodies": [{"contenttype": "text/html", "value": "…"}]}        2, 3
 *
 * @throws ReadoutError `withdrawn`, `no-article`
 */
export function readNinjs(item: JsonObject): ArticleInput | undefined {
  if (!/^(?:text|composite|package|component)$/u.test(stringIn(item, "type") ?? "text")) return undefined;
  refuseWithdrawn(stringIn(item, "pubstatus"));
  const body = bodyOf(item);
  if (!body)
    throw new ReadoutError(
      "no-article",
      'the item has no body ("body_text", "body_html", "bodies"). Give one that has.',
    );
  const sources = [...objectsIn(item, "infosources"), ...objectsIn(item, "infosource")];
  return {
    ...body,
    title:
      stringIn(item, "headline") ??
      stringIn(objectsIn(item, "headlines")[0], "value") ??
      stringIn(item, "title"),
    url: webAddress(stringIn(item, "url")) ?? webAddress(stringIn(item, "uri")),
    published: ["versioncreated", "firstcreated", "contentcreated"]
      .map((name) => reportDate(stringIn(item, name)))
      .find(Boolean),
    language: stringIn(item, "language"),
    byline: stringIn(item, "byline") ?? stringIn(item, "by"),
    agency: sources.map((source) => stringIn(source, "name")).find(Boolean),
    publisher: stringIn(item, "copyrightholder"),
  };
}

function bodyOf(item: JsonObject): Pick<ArticleInput, "text" | "html"> | undefined {
  const html = stringIn(item, "body_xhtml") ?? stringIn(item, "body_html");
  const text = stringIn(item, "body_text");
  if (html) return { html };
  if (text) return { text };
  const bodies = objectsIn(item, "bodies").filter((body) => stringIn(body, "value"));
  const isPage = (body: JsonObject) => /html/iu.test(stringIn(body, "contenttype") ?? "");
  const best = bodies.find(isPage) ?? bodies[0];
  return best && { [isPage(best) ? "html" : "text"]: stringIn(best, "value") };
}

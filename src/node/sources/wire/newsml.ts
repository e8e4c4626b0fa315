import type { ArticleInput } from "../../../core/model/article.ts";
import { ReadoutError } from "../../../core/model/error.ts";
import { webAddress } from "../entry.ts";
import { reportDate } from "../report-date.ts";
import { childAt, childrenOf, htmlOf, rawText, wordsIn, type XmlElement } from "../xml/element.ts";
import { readNitf } from "./nitf.ts";
import { textOfBody } from "./paragraphs.ts";
import { refuseWithdrawn } from "./withdrawn.ts";

/**
 * Reads a news item of NewsML-G2; undefined for one that is a picture, a video, a graphic or a package.
 *
 *     <newsItem guid="…"><itemMeta><itemClass qcode="ninat:text"/><provider qcode="…"/><versionCreated>…</versionCreated></itemMeta>
 *       <contentMeta><headline>…</headline><by>…</by><creditline>UPI</creditline><dateline>…</dateline></contentMeta>
 *       <contentSet><inlineXML contenttype="application/nitf+xml"><nitf>…</nitf></inlineXML></contentSet></newsItem>
 *
 * What the item says of itself goes before what the NITF inside says.
 *
 * @throws ReadoutError `withdrawn`, `no-article`
 */
export function readNewsItem(item: XmlElement): ArticleInput | undefined {
  const meta = childAt(item, "itemMeta");
  const about = childAt(item, "contentMeta");
  const itemClass = childAt(meta, "itemClass")?.attributes;
  if (!/(?:text|composite)$/u.test(itemClass?.qcode ?? itemClass?.uri ?? "text")) return undefined;
  refuseWithdrawn(childAt(meta, "pubStatus")?.attributes.qcode);

  const content = contentOf(childAt(item, "contentSet"), wordsIn(childAt(about, "dateline")));
  if (!content)
    throw new ReadoutError(
      "no-article",
      "the item has no text in its contentSet. Give one that carries its text.",
    );
  const { guid = "" } = item.attributes;
  const known = {
    title: wordsIn(childAt(about, "headline")),
    published: dateOf(meta, about),
    byline:
      childrenOf(about, "by")
        .flatMap((by) => wordsIn(by) ?? [])
        .join("; ") || undefined,
    agency: wordsIn(childAt(about, "creditline")) ?? providerOf(meta),
    language: childAt(about, "language")?.attributes.tag ?? item.attributes["xml:lang"],
    url: webAddress(guid),
  };
  return {
    ...content,
    ...Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)),
  };
}

/** Takes the first form of the content that can be read. */
function contentOf(set: XmlElement | undefined, dateline: string | undefined): ArticleInput | undefined {
  for (const form of childrenOf(set, "inlineXML", "inlineData")) {
    const nitf = childAt(form, "nitf");
    if (nitf) return readNitf(nitf);
    const html = childAt(form, "html");
    const { contenttype = "" } = form.attributes;
    const text = html ? textOfBody(childAt(html, "body"), dateline) : textOfBody(form, dateline);
    if (text === "") continue;
    // Text written as HTML with its tags as references, which inlineData may carry.
    if (!html && /html/iu.test(contenttype)) return { html: rawText(form).trim() || htmlOf(form) };
    return { text };
  }
  return undefined;
}

function dateOf(meta: XmlElement | undefined, about: XmlElement | undefined): string | undefined {
  const dates = [
    childAt(meta, "versionCreated"),
    childAt(meta, "firstCreated"),
    childAt(about, "contentModified"),
    childAt(about, "contentCreated"),
  ];
  return dates.map((date) => reportDate(rawText(date))).find(Boolean);
}

/** `<provider><name>Lindenwire</name></provider>`; a provider that is only coded stays unknown. */
function providerOf(meta: XmlElement | undefined): string | undefined {
  const provider = childAt(meta, "provider");
  return wordsIn(childAt(provider, "name")) ?? provider?.attributes.literal;
}

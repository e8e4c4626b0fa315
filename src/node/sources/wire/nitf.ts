import type { ArticleInput } from "../../../core/model/article.ts";
import { ReadoutError } from "../../../core/model/error.ts";
import { reportDate } from "../report-date.ts";
import { childAt, childrenOf, descendantsOf, wordsIn, type XmlElement } from "../xml/element.ts";
import { datelineOf, textOfBody } from "./paragraphs.ts";
import { refuseWithdrawn } from "./withdrawn.ts";

/**
 * Reads a report in NITF (News Industry Text Format, 3.0 to 3.6).
 *
 *     <nitf><head><docdata><date.issue norm="20240427T093000Z"/></docdata></head>
 *       <body><body.head><hedline><hl1>…</hl1></hedline><byline>By <person>…</person></byline>
 *         <distributor>UPI</distributor><dateline><location>…</location></dateline></body.head>
 *         <body.content><p>…</p></body.content></body></nitf>
 *
 * @throws ReadoutError `withdrawn`, `no-article`
 */
export function readNitf(nitf: XmlElement): ArticleInput {
  const data = childAt(nitf, "head", "docdata");
  const head = childAt(nitf, "body", "body.head");
  refuseWithdrawn(data?.attributes["management-status"]);
  const text = textOfBody(childAt(nitf, "body", "body.content"), datelineOf(head));
  if (text === "")
    throw new ReadoutError("no-article", "the report has no text in its body.content. Give one that has.");
  return {
    text,
    title:
      wordsIn(childAt(head, "hedline", "hl1")) ??
      wordsIn(childAt(head, "hedline")) ??
      wordsIn(childAt(nitf, "head", "title")),
    published: dateOf(nitf, data, head),
    byline: bylineOf(head),
    agency: wordsIn(childAt(head, "distributor")),
    publisher:
      descendantsOf(childAt(nitf, "head"), "pubdata")[0]?.attributes.name ??
      childAt(data, "doc.copyright")?.attributes.holder,
    language: nitf.attributes["xml:lang"],
  };
}

function dateOf(
  nitf: XmlElement,
  data: XmlElement | undefined,
  head: XmlElement | undefined,
): string | undefined {
  const dates = [
    childAt(data, "date.issue")?.attributes.norm,
    childAt(data, "date.release")?.attributes.norm,
    descendantsOf(childAt(nitf, "head"), "pubdata")[0]?.attributes["date.publication"],
    childAt(head, "dateline", "story.date")?.attributes.norm,
  ];
  return dates.map(reportDate).find(Boolean);
}

/** Takes the persons that a byline marks, else its words without the title that `<byttl>` marks. */
function bylineOf(head: XmlElement | undefined): string | undefined {
  const lines = childrenOf(head, "byline").map((line) => {
    const persons = descendantsOf(line, "person").flatMap((person) => wordsIn(person) ?? []);
    const bare = {
      ...line,
      children: line.children.filter((child) => typeof child === "string" || child.name !== "byttl"),
    };
    return persons.join("; ") || wordsIn(bare);
  });
  return lines.filter(Boolean).join("; ") || undefined;
}

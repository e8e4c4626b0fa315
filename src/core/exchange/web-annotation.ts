import type { ReadoutRecord } from "../model/record.ts";
import type { Span } from "../model/span.ts";
import { codePointsOf, type InCodePoints } from "./code-points.ts";
import type { Exchange, ExchangeFormat } from "./exchange.ts";
import { jsonList } from "./json-list.ts";
import { factAddress, reportAddress, speakerName, type Told, tellEvents } from "./told.ts";

/** Code units before and after the exact words, by which a reader finds them again in a page that has changed. */
const contextLength = 32;

/** Lays the statements and events of a report out as annotations of its text. */
export function annotationsOf(record: ReadoutRecord, exchange: Exchange): object[] {
  const inCodePoints = codePointsOf(record.article.text);
  const statements = record.statements.map((statement) => ({
    ...frame(record, statement.id, inCodePoints, statement.content, "describing"),
    body: [
      tag("statement"),
      tag(statement.kind),
      {
        type: "TextualBody",
        purpose: "describing",
        format: "text/plain",
        value: speakerName(record, statement),
      },
    ],
  }));
  const events = tellEvents(record, exchange, true).map((told) => ({
    ...frame(record, told.event.id, inCodePoints, told.event.evidence, "classifying"),
    body: [
      tag(told.event.type),
      tag(told.event.status),
      { type: "TextualBody", purpose: "describing", format: "text/plain", value: gist(told) },
    ],
  }));
  return [...statements, ...events].filter(({ target }) => target.length > 0);
}

function frame(
  record: ReadoutRecord,
  id: string,
  inCodePoints: InCodePoints,
  spans: readonly Span[],
  motivation: string,
) {
  return {
    id: factAddress(record, id),
    type: "Annotation",
    motivation,
    target: spans.map((span) => targetOf(record, span, inCodePoints)),
  };
}

function tag(value: string): object {
  return { type: "TextualBody", purpose: "tagging", format: "text/plain", value };
}

/** *Russian troops → five civilians* */
function gist({ actors, recipients }: Told): string {
  const names = (list: Told["actors"]) => list.map(({ name }) => name).join(", ");
  return recipients.length > 0 ? `${names(actors)} → ${names(recipients)}` : names(actors);
}

/**
 * Points at words twice: by position, in code points of the cleaned text, and by the words with what stands
 * around them, which holds for the page as well.
 */
function targetOf(record: ReadoutRecord, span: Span, inCodePoints: InCodePoints): object {
  const { text } = record.article;
  const { start, end } = span;
  return {
    source: reportAddress(record),
    selector: [
      { type: "TextPositionSelector", ...inCodePoints({ start, end }) },
      {
        type: "TextQuoteSelector",
        exact: text.slice(start, end),
        prefix: whole(text.slice(Math.max(0, start - contextLength), start)),
        suffix: whole(text.slice(end, end + contextLength)),
      },
    ],
  };
}

/** Takes off halves of letters that a cut has left at the ends. */
function whole(text: string): string {
  return text.replace(/^[\udc00-\udfff]/, "").replace(/[\ud800-\udbff]$/, "");
}

/** Statements and events as W3C Web Annotations, one page of them. */
export const webAnnotation: ExchangeFormat = {
  id: "webannotation",
  about: "W3C Web Annotations of statements and events, by position (code points) and by words",
  extension: "jsonld",
  tellsStatus: true,
  open: (exchange) =>
    jsonList(
      '{"@context":"http://www.w3.org/ns/anno.jsonld","id":"urn:readout:annotations","type":"AnnotationPage","items":[',
      (record) => annotationsOf(record, exchange),
    ),
};

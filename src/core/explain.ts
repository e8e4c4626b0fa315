import { emptyDocument } from "./empty-document.ts";
import { type EventTrace, traceEvents } from "./events/trace.ts";
import type { Article } from "./model/article.ts";
import type { Document } from "./model/document.ts";
import type { ReadoutRecord } from "./model/record.ts";
import { stages } from "./read.ts";
import { recordOf } from "./record.ts";
import type { Resources } from "./stage.ts";
import { contains } from "./text/span.ts";

/** A record read again from its own text, with what its facts are made from. */
export interface Explanation {
  readonly document: Document;
  /** What this version reads; it may differ from the record given. */
  readonly record: ReadoutRecord;
  /** Why each event is there, in the order of the events. */
  readonly traces: readonly EventTrace[];
}

/** Reads the text of a record again, stage by stage, and keeps why its facts are there. Its article stays as it is. */
export function explainRecord(given: ReadoutRecord, resources: Resources): Explanation {
  let document = emptyDocument(articleOf(given), given.notices);
  for (const stage of stages)
    if (stage.id !== "events")
      document = { ...document, ...stage.run(document, resources), notices: given.notices };
  const { traces, found } = traceEvents(document, resources);
  document = { ...document, ...found };
  return { document, record: recordOf(document), traces };
}

/** The article of a record, its dateline's place as a span again. */
function articleOf({ article, places }: ReadoutRecord): Article {
  const { dateline } = article;
  if (!dateline) return { ...article, dateline };
  const named = places.find(({ id }) => id === dateline.place)?.mentions ?? [];
  return { ...article, dateline: { ...dateline, place: named.find((m) => contains(dateline, m)) ?? null } };
}

import type { Document } from "./model/document.ts";
import type { ReadoutRecord } from "./model/record.ts";
import { overlaps } from "./text/span.ts";

/** Lays a document out as the record that version 1 promises. */
export function recordOf(document: Document): ReadoutRecord {
  const { article, actors, places, times, statements, events, notices } = document;
  const { dateline } = article;
  const place = dateline?.place;
  const datelinePlace = place && places.find((p) => p.mentions.some((m) => overlaps(m, place)));
  return {
    readout: "1",
    article: {
      ...article,
      dateline: dateline && {
        place: datelinePlace?.id ?? null,
        date: dateline.date,
        start: dateline.start,
        end: dateline.end,
      },
    },
    actors,
    places,
    times,
    statements,
    events,
    notices,
  };
}

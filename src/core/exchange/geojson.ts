import { dashed, dayOf } from "./day.ts";
import { eachEventOnce } from "./dyads.ts";
import type { ExchangeFormat } from "./exchange.ts";
import { jsonList } from "./json-list.ts";
import { outletOf, reportAddress, speakerName, type Told, wordsOf } from "./told.ts";

/** Lays an event out as a feature; one whose place has no point has a null geometry, as RFC 7946 wants it. */
export function eventFeature(told: Told): object {
  const { record, event, place, standing, voices } = told;
  const day = dayOf(told);
  const hasPoint = place && place.lat !== null && place.lon !== null;
  return {
    type: "Feature",
    id: standing.id,
    geometry: hasPoint ? { type: "Point", coordinates: [place.lon, place.lat] } : null,
    properties: {
      type: event.type,
      mode: event.mode,
      status: event.status,
      quad: event.quad,
      score: event.score,
      actors: told.actors.map(({ name }) => name),
      recipients: told.recipients.map(({ name }) => name),
      date: day ? dashed(day) : null,
      time_basis: event.time?.basis ?? (day ? "published" : null),
      place: place?.name ?? null,
      // A point of a whole state stands in its middle, where nothing happened: maps can draw it otherwise.
      place_kind: place?.feature ?? null,
      country: place?.country ?? null,
      geonameid: place?.geonameid ?? null,
      asserted_by: voices.map((voice) => speakerName(record, voice)),
      confidence: event.confidence,
      reports: standing.reports,
      originators: standing.originators,
      words: wordsOf(record, event.evidence),
      outlet: outletOf(record),
      url: reportAddress(record),
    },
  };
}

/** Events on a map, RFC 7946: each event once. */
export const geojson: ExchangeFormat = {
  id: "geojson",
  about: "GeoJSON (RFC 7946): a feature an event, at the place where it happened",
  extension: "geojson",
  tellsStatus: true,
  open(exchange) {
    const eventsOf = eachEventOnce(exchange, true);
    return jsonList('{"type":"FeatureCollection","features":[', (record) =>
      eventsOf(record).map(eventFeature),
    );
  },
};

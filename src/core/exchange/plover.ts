import type { Actor } from "../model/actor.ts";
import type { EventStatus } from "../model/event.ts";
import { codePointsOf, type InCodePoints } from "./code-points.ts";
import { type Day, dashed, dayIn, dayOf, withoutDay } from "./day.ts";
import { eachEventOnce } from "./dyads.ts";
import type { Exchange, ExchangeFormat } from "./exchange.ts";
import { blockOf, outletOf, speakerName, type Told, wordsOf } from "./told.ts";

/** PLOVER's auxiliary modes, by status. */
const auxiliary: Readonly<Record<EventStatus, readonly string[]>> = {
  occurred: [],
  historical: ["historical"],
  future: ["future"],
  hypothetical: ["hypothetical"],
  negated: ["negation"],
};

/** Lays an event out as PLOVER's manual does (Data Fields); offsets are in code points. */
function ploverEvent(told: Told, day: Day, { codes, version }: Exchange, inCodePoints: InCodePoints): object {
  const { record, event, place, standing, voices } = told;
  const { article } = record;
  const end = dayIn(event.time?.end);
  const sequence = blockOf(told);
  const block = article.blocks[sequence];
  return {
    id: standing.id,
    date: dashed(day),
    ...(end && dashed(end) > dashed(day) ? { enddate: dashed(end) } : {}),
    actor: told.actors.map((actor) => entity(actor, told)),
    event: [event.type],
    recipient: told.recipients.map((actor) => entity(actor, told)),
    mode: [...event.mode, ...auxiliary[event.status]],
    context: event.context,
    ...(place
      ? {
          event_loc: {
            name: place.name,
            "country code": codes.countries.get(place.country ?? "")?.alpha2 ?? null,
            lat: place.lat,
            lon: place.lon,
            geonameid: place.geonameid,
          },
        }
      : {}),
    event_text: event.evidence.map((span) => wordsOf(record, [span])),
    quad_code: event.quad,
    event_scale: event.score,
    ...(block
      ? { text: wordsOf(record, [block]), text_info: { sequence: sequence + 1, ...inCodePoints(block) } }
      : {}),
    cite_info: {
      url: article.url,
      title: article.title,
      language: article.language,
      publication: outletOf(record),
      date: article.published,
      codebook: "PLOVER 2.0",
      version: `readout-${version}`,
    },
    // What PLOVER has no field for.
    readout: {
      report: article.id,
      event: event.id,
      status: event.status,
      asserted_by: voices.map((voice) => speakerName(record, voice)),
      time_basis: event.time?.basis ?? "published",
      cameo: event.cameo,
      confidence: event.confidence,
      reports: standing.reports,
      originators: standing.originators,
    },
  };
}

function entity(actor: Actor, { record }: Told): object {
  return {
    code: actor.country ?? "",
    sector: actor.sector ?? "",
    entity_text: wordsOf(record, actor.mentions.slice(0, 1)) || actor.name,
    name: actor.name,
    ...(actor.wikidata ? { identifier_id: actor.wikidata } : {}),
    ...(actor.role ? { office: actor.role } : {}),
  };
}

/** Events in PLOVER's own JSON, one a line; what is planned, feared, denied or past is an auxiliary mode. */
export const plover: ExchangeFormat = {
  id: "plover",
  about: "PLOVER 2.0 events as JSON lines; status as its auxiliary modes",
  extension: "jsonl",
  tellsStatus: true,
  open(exchange) {
    const eventsOf = eachEventOnce(exchange, true);
    return {
      write(record) {
        const inCodePoints = codePointsOf(record.article.text);
        return eventsOf(record)
          .map((told) => {
            const day = dayOf(told);
            if (day) return `${JSON.stringify(ploverEvent(told, day, exchange, inCodePoints))}\n`;
            exchange.leaveOut?.(record.article.id, told.event.id, withoutDay);
            return "";
          })
          .join("");
      },
    };
  },
};

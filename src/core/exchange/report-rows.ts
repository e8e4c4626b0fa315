import type { Column } from "./cells.ts";
import { joined } from "./cells.ts";
import { tableFormat } from "./table-format.ts";
import { outletOf, speakerName, type Told, tellEvents, wordsOf } from "./told.ts";

const list = (values: readonly (string | null | undefined)[]) =>
  joined(
    values.map((value) => value ?? ""),
    ";",
  );

/** A row for each report of an event, as tools that weigh reports against each other want them. */
export const reportColumns: readonly Column<Told>[] = [
  ["event_id", ({ standing }) => standing.id],
  ["report_id", ({ record }) => record.article.id],
  ["report_event", ({ event }) => event.id],
  ["published", ({ record }) => record.article.published],
  ["outlet", ({ record }) => outletOf(record)],
  ["agency", ({ record }) => record.article.agency],
  ["originator", ({ standing }) => standing.originator],
  ["reports", ({ standing }) => standing.reports],
  ["originators", ({ standing }) => standing.originators],
  ["type", ({ event }) => event.type],
  ["mode", ({ event }) => list(event.mode)],
  ["context", ({ event }) => list(event.context)],
  ["cameo", ({ event }) => event.cameo],
  ["quad", ({ event }) => event.quad],
  ["score", ({ event }) => event.score],
  ["status", ({ event }) => event.status],
  ["asserted_by", ({ record, voices }) => list(voices.map((voice) => speakerName(record, voice)))],
  ["actors", ({ actors }) => list(actors.map(({ name }) => name))],
  ["actor_countries", ({ actors }) => list(actors.map(({ country }) => country))],
  ["actor_sectors", ({ actors }) => list(actors.map(({ sector }) => sector))],
  ["recipients", ({ recipients }) => list(recipients.map(({ name }) => name))],
  ["recipient_countries", ({ recipients }) => list(recipients.map(({ country }) => country))],
  ["recipient_sectors", ({ recipients }) => list(recipients.map(({ sector }) => sector))],
  ["start", ({ event }) => event.time?.start],
  ["end", ({ event }) => event.time?.end],
  ["time_basis", ({ event }) => event.time?.basis],
  ["place", ({ place }) => place?.name],
  ["place_country", ({ place }) => place?.country],
  ["latitude", ({ place }) => place?.lat],
  ["longitude", ({ place }) => place?.lon],
  ["geonameid", ({ place }) => place?.geonameid],
  ["confidence", ({ event }) => event.confidence],
  ["evidence", ({ record, event }) => wordsOf(record, event.evidence)],
  ["url", ({ record }) => record.article.url],
];

/** Rows of reports: merged events keep one id over all of them. */
export const reportRows = tableFormat({
  id: "reports",
  about: "a row for each report of an event, with status, voices and words: the table to merge or weigh",
  tellsStatus: true,
  hasHead: true,
  columns: reportColumns,
  begin: (exchange) => (record) => tellEvents(record, exchange, true),
});

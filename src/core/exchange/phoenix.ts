import type { CameoActor } from "./cameo.ts";
import type { Cell, Column } from "./cells.ts";
import { joined } from "./cells.ts";
import { type DatedDyad, datedDyads } from "./dated-dyads.ts";
import { plain } from "./day.ts";
import { tableFormat } from "./table-format.ts";
import { blockOf, outletOf, reportAddress } from "./told.ts";

function sideColumns(
  side: "Source" | "Target",
  codeOf: (row: DatedDyad) => CameoActor,
): readonly Column<DatedDyad>[] {
  return [
    [`${side}Full`, (row) => codeOf(row).code],
    [`${side}Root`, (row) => codeOf(row).country || codeOf(row).code.slice(0, 3)],
    [`${side}Agent`, (row) => codeOf(row).role],
    [`${side}Others`, (): Cell => null],
  ];
}

/** The 26 columns of Phoenix's files of events. */
export const phoenixColumns: readonly Column<DatedDyad>[] = [
  ["EventID_version", (row) => `${row.id}_readout-${row.exchange.version}`],
  ["date", ({ day }) => plain(day)],
  ["year", ({ day }) => day.year],
  ["month", ({ day }) => day.month],
  ["day", ({ day }) => day.day],
  ...sideColumns("Source", (row) => row.sourceCode),
  ...sideColumns("Target", (row) => row.targetCode),
  ["EventCode", ({ cameo }) => cameo.code],
  ["RootCode", ({ cameo }) => cameo.root],
  ["QuadClass", ({ cameo }) => cameo.quad],
  ["Goldstein", ({ cameo }) => cameo.goldstein],
  ["Issues", ({ event }) => joined(event.context, ";")],
  ["Lat", ({ place }) => place?.lat],
  ["Lon", ({ place }) => place?.lon],
  ["LocationName", ({ place }) => place?.name],
  ["State", ({ place }) => (place?.feature === "admin1" ? place.name : "")],
  ["Country", ({ place }) => place?.country],
  // Story and paragraph: records keep no sentences.
  ["SentenceIDs", (row) => `${row.record.article.id}_${blockOf(row) + 1}`],
  ["URLs", ({ record }) => reportAddress(record)],
  ["NewsSources", ({ record }) => outletOf(record)],
];

/** Events as Phoenix gives them: a row for each pair of sides, each event once, without a head. */
export const phoenix = tableFormat({
  id: "phoenix",
  about: "Phoenix events, 26 columns: a row for each pair of sides",
  tellsStatus: false,
  hasHead: false,
  columns: phoenixColumns,
  begin: datedDyads,
});

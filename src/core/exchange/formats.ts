import type { ExchangeFormat } from "./exchange.ts";
import { gdeltEvents } from "./gdelt-events.ts";
import { gdeltMentions } from "./gdelt-mentions.ts";
import { geojson } from "./geojson.ts";
import { graphml } from "./graphml.ts";
import { icews } from "./icews.ts";
import { jsonLd } from "./json-ld.ts";
import { phoenix } from "./phoenix.ts";
import { plover } from "./plover.ts";
import { polecat } from "./polecat.ts";
import { reportRows } from "./report-rows.ts";
import { stix } from "./stix.ts";
import { webAnnotation } from "./web-annotation.ts";

/** The forms of one text file that records can be written in. */
export const exchangeFormats: readonly ExchangeFormat[] = [
  plover,
  polecat,
  icews,
  gdeltEvents,
  gdeltMentions,
  phoenix,
  reportRows,
  jsonLd,
  webAnnotation,
  geojson,
  graphml,
  stix,
];

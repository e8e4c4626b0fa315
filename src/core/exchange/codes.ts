import { eventTypes } from "../lexicon/event-kinds.ts";
import { bad, list, oneOf, type Row, readTable, type Tables, tableAt } from "../lexicon/table.ts";
import type { EventType } from "../model/event.ts";
import { fold } from "../text/fold.ts";

/** A state or territory as other data sets call it; `""` where they have no code for it. */
export interface CountryCodes {
  readonly name: string;
  readonly alpha2: string;
  /** FIPS 10-4: Russia is RS, and CH is China. */
  readonly fips: string;
  /** Number in the Correlates of War's list of states. */
  readonly cow: string;
  /** The name that ICEWS has. */
  readonly icews: string;
}

/** A CAMEO code's label and the value that Goldstein's scale gives it, -10 to 10. */
export interface CameoCode {
  readonly label: string;
  readonly goldstein: number;
}

type SectorCodes = Row<"sector" | "cameo" | "icews" | "industry">;
type BodyCodes = Row<"code" | "cameo" | "type" | "group" | "icews">;

/** The codes of other data sets, `data/exchange/`. */
export interface ExchangeCodes {
  /** By ISO 3166-1 alpha-3. */
  readonly countries: ReadonlyMap<string, CountryCodes>;
  /** ISO 3166-1 alpha-3 by every name of a state, folded. */
  readonly byName: ReadonlyMap<string, string>;
  readonly cameo: ReadonlyMap<string, CameoCode>;
  readonly sectors: ReadonlyMap<string, SectorCodes>;
  /** PLOVER's codes of actors that are no state: IGO, UNO, … */
  readonly bodies: ReadonlyMap<string, BodyCodes>;
  /** The CAMEO code of a type, for an event that has none of its own. */
  readonly usual: ReadonlyMap<EventType, string>;
  /** The PLOVER type and mode that a CAMEO code comes to, `events/cameo.tsv`. */
  readonly plover: ReadonlyMap<string, { readonly type: EventType; readonly mode: string }>;
}

/** Reads `data/exchange/` and what goes with it. @throws ReadoutError `bad-table`, `missing-table` */
export function readExchangeCodes(tables: Tables): ExchangeCodes {
  const read = <Column extends string>(path: string, columns: readonly Column[], required: Column[]) =>
    readTable(tableAt(tables, path), columns, required);
  const sectors = read("exchange/sectors.tsv", ["sector", "cameo", "icews", "industry"], ["sector"]);
  const bodies = read("exchange/bodies.tsv", ["code", "cameo", "type", "group", "icews"], ["code", "cameo"]);
  const usual = read("exchange/types.tsv", ["type", "cameo"], ["type", "cameo"]);
  const plover = read("events/cameo.tsv", ["cameo", "type", "mode", "meaning"], ["cameo", "type"]);
  return {
    ...readCountries(tables),
    cameo: readCameo(tables),
    sectors: new Map(sectors.map((row) => [row.sector, row])),
    bodies: new Map(bodies.map((row) => [row.code, row])),
    usual: new Map(usual.map((row) => [oneOf(row.type, eventTypes, row.at), row.cameo])),
    plover: new Map(
      plover.map((row) => [row.cameo, { type: oneOf(row.type, eventTypes, row.at), mode: row.mode }]),
    ),
  };
}

function readCountries(tables: Tables): Pick<ExchangeCodes, "countries" | "byName"> {
  const columns = ["code", "alpha2", "name", "lat", "lon", "geonameid", "others"] as const;
  const names = readTable(tableAt(tables, "places/countries.tsv"), columns, ["code", "alpha2", "name"]);
  const rows = readTable(
    tableAt(tables, "exchange/countries.tsv"),
    ["code", "fips", "cow", "icews"],
    ["code"],
  );
  const codes = new Map(rows.map((row) => [row.code, row]));
  const countries = new Map<string, CountryCodes>();
  const byName = new Map<string, string>();
  for (const { code, alpha2, name, others } of names) {
    const { fips = "", cow = "", icews = "" } = codes.get(code) ?? {};
    countries.set(code, { name, alpha2, fips, cow, icews: icews || name });
    for (const each of [name, icews, ...list(others)]) if (each !== "") byName.set(fold(each), code);
  }
  return { countries, byName };
}

function readCameo(tables: Tables): ExchangeCodes["cameo"] {
  const rows = readTable(tableAt(tables, "exchange/cameo.tsv"), ["cameo", "goldstein", "label"]);
  return new Map(
    rows.map(({ cameo, goldstein, label, at }) => {
      if (!(Math.abs(Number(goldstein)) <= 10))
        throw bad(at, `'${goldstein}' is no value of Goldstein's scale, -10 to 10`);
      return [cameo, { label, goldstein: Number(goldstein) }];
    }),
  );
}

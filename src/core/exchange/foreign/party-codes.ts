import { fold } from "../../text/fold.ts";
import type { ExchangeCodes } from "../codes.ts";

/** What CAMEO calls otherwise than ISO 3166-1. */
const otherNames: ReadonlyMap<string, string> = new Map(
  Object.entries({ ROM: "ROU", TMP: "TLS", KSV: "XKX", PAL: "PSE" }),
);

/** Finds PLOVER's words for those of other data sets. */
export interface PartyCodes {
  /** ISO 3166-1 alpha-3 of a code or a name; undefined where it is no state's. */
  country(codeOrName: string | undefined): string | undefined;
  /** Alpha-3 of a code of FIPS 10-4. */
  fips(code: string | undefined): string | undefined;
  /** PLOVER's sector of a CAMEO role: `MED` is JRN, `HLH` is MED. */
  sectorOfRole(role: string | undefined): string | undefined;
  /** PLOVER's sector of ICEWS's names, the first that is known. */
  sectorOfNames(names: string | undefined): string | undefined;
  /** PLOVER's code of a body: of `UNO`, `EEC`, `IGO`. */
  body(...codes: readonly (string | undefined)[]): string | undefined;
}

/** Turns the tables of codes around. */
export function partyCodes({ countries, byName, sectors, bodies }: ExchangeCodes): PartyCodes {
  const byFips = new Map([...countries].map(([code, { fips }]) => [fips, code]));
  byFips.delete("");
  const byRole = new Map([...sectors].map(([sector, { cameo }]) => [cameo, sector]));
  byRole.delete("");
  const bySectorName = new Map([...sectors].map(([sector, { icews }]) => [icews, sector]));
  bySectorName.delete("");
  const bodyCodes = new Map(
    [...bodies].flatMap(
      ([code, { group }]) =>
        [
          [code, code],
          [group, code],
        ] as const,
    ),
  );
  bodyCodes.delete("");
  return {
    country(codeOrName) {
      if (codeOrName === undefined) return undefined;
      const code = otherNames.get(codeOrName) ?? codeOrName;
      return countries.has(code) ? code : byName.get(fold(codeOrName));
    },
    fips: (code) => (code === undefined ? undefined : byFips.get(code)),
    sectorOfRole: (role) => (role === undefined ? undefined : byRole.get(role)),
    sectorOfNames: (names) =>
      (names ?? "")
        .split(",")
        .map((name) => bySectorName.get(name.trim()))
        .find((sector) => sector !== undefined),
    body: (...given) => given.map((code) => bodyCodes.get(code ?? "")).find((code) => code !== undefined),
  };
}

import { cameoQuad } from "../cameo.ts";
import type { ExchangeCodes } from "../codes.ts";
import { badRow } from "./cells.ts";
import type { ForeignEvent } from "./foreign-event.ts";

/**
 * Puts a CAMEO code into PLOVER's types, as `data/events/cameo.tsv` does. A code that has no line takes that of the
 * code above it; plain statements (01) have no type.
 *
 * @throws ReadoutError `bad-row` for what is no code of CAMEO: `13y`, `---`
 */
export function kindOfCameo(
  code: string,
  codes: ExchangeCodes,
): Pick<ForeignEvent, "type" | "mode" | "cameo" | "quad"> {
  const root = code.slice(0, 2);
  if (!/^\d{2,4}$/u.test(code) || !codes.cameo.has(root)) throw badRow(`'${code}' is no code of CAMEO`);
  const kind = codes.plover.get(code) ?? codes.plover.get(code.slice(0, 3)) ?? codes.plover.get(root);
  return {
    type: kind?.type ?? null,
    mode: kind?.mode ? [kind.mode] : [],
    cameo: code,
    quad: cameoQuad(root),
  };
}

/**
 * Returns a code with the zero that spreadsheets take from it: `40` is `040`, `234` is `0234`. CAMEO ends at 20, and
 * the data sets' codes have three digits at least.
 */
export function withZero(code: string): string {
  return /^(?:\d{2}|2[1-9]\d|[3-9]\d\d)$/u.test(code) ? `0${code}` : code;
}

import type { Lexicon } from "../../core/lexicon/lexicon.ts";
import { firstWord, namesWritten } from "../../core/lexicon/names.ts";
import { fold } from "../../core/text/fold.ts";

/**
 * Returns the code of a state that is given by its name or by a code of ISO 3166-1.
 *
 * @param alpha3 codes of three letters by those of two
 */
export function countryNamed(
  cell: string,
  { places, actors }: Lexicon,
  alpha3: ReadonlyMap<string, string>,
): string | undefined {
  const code = cell.toUpperCase();
  if (places.countries.has(code)) return code;
  const folded = fold(cell);
  const shelf = actors.names.get(firstWord(folded));
  const state =
    shelf && namesWritten(shelf, folded, cell).find(({ kind, use }) => kind === "state" && use === "name");
  return state?.country ?? alpha3.get(code);
}

/**
 * Returns the sector of an office; `""` where the lists do not know it.
 *
 *     Minister of Foreign Affairs -> GOV      Army chief -> MIL
 */
export function sectorOfRole(role: string, { actors }: Lexicon): string {
  const whole = role.toLowerCase().trim();
  const [front = ""] = whole.split(/ of | for |,| to /u);
  for (const phrase of [whole, front]) {
    const words = phrase.split(/\s+/u);
    for (let first = 0; first < words.length; first++) {
      const known = actors.roles.get(words.slice(first).join(" "));
      const before = actors.modifiers.get(words.slice(0, first).join(" "));
      if (known) return (known.inherits ? before : undefined) ?? known.sector ?? "";
    }
  }
  return "";
}

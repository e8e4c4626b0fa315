import { fold } from "../../core/text/fold.ts";
import type { PartyTerm } from "../../store/query/filter.ts";

/**
 * Reads how somebody is named in an address.
 *
 *     RUS   RUS/MIL   /MIL   key:Q7747   key:RUS/shoigo, sergi   Sergei Shoigu
 */
export function partyTerm(written: string): PartyTerm {
  const words = written.trim();
  if (words.startsWith("key:")) return { key: words.slice("key:".length).trim() };
  const [, country, sector] = /^([A-Z]{3})?(?:\/([A-Z]{3}))?$/u.exec(words) ?? [];
  if (country === undefined && sector === undefined) return { name: fold(words) };
  return { ...(country && { country }), ...(sector && { sector }) };
}

/**
 * Parts a list at its commas. In the key of an actor, a comma with a blank behind it belongs to the key.
 *
 *     RUS,CHN -> RUS | CHN      key:RUS/shoigo, sergi,CHN -> key:RUS/shoigo, sergi | CHN
 */
export function listed(values: readonly string[]): readonly string[] {
  return values.flatMap((value) => value.split(/,(?! )|(?<!key:[^,]*), /u)).filter((part) => part.trim());
}

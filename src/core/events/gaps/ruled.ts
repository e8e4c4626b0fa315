import type { Act } from "../act.ts";
import type { Reading } from "../reading.ts";
import { isAgainstRule } from "../rules/protested.ts";
import { supplied } from "../supplied.ts";

/**
 * Aims a protest against how people are ruled at the government of their country.
 *
 *     Teachers in Peru  went on strike over a pension law.       Peru's government
 *     Crowds  marched on the presidential palace  in Dakar.      Senegal's government
 *
 * Leaves alone protests of people of several countries, and those that are told without a cause.
 */
export function withRuler(reading: Reading, act: Act): Act {
  if (act.type !== "PROTEST" || act.recipients.length > 0) return act;
  const countries = new Set(act.actors.map(({ actor }) => actor.country));
  const [own] = countries;
  const country = reading.placesById.get(act.place)?.country ?? own ?? null;
  const isAtHome = countries.size < 2 && (own === undefined || own === null || own === country);
  if (country === null || !isAtHome) return act;
  if (!act.mentions.some((mention) => isAgainstRule(reading, mention))) return act;
  const actor = reading.states.get(country) ?? supplied("government", country, "GOV", "ruled");
  return { ...act, recipients: [{ actor }] };
}

import type { Actor } from "../../model/actor.ts";
import type { Act } from "../act.ts";
import type { Reading } from "../reading.ts";
import { supplied } from "../supplied.ts";

/**
 * Names who must have acted where no mention of an act does.
 *
 *     A curfew was imposed on five towns in Zambia.     the country's authorities
 *     Rioting after the vote lasted for days.           the country's protesters
 *     last month's bombing of a ferry terminal          unknown
 *
 * Leaves alone acts of words and of cooperation, which nobody does in general.
 */
export function withOwner(reading: Reading, act: Act): Act {
  if (act.actors.length > 0) return act;
  const actor = ownerOf(act, reading.placesById.get(act.place)?.country ?? null);
  return actor ? { ...act, actors: [{ actor }] } : act;
}

function ownerOf({ type, recipients }: Act, country: string | null): Actor | undefined {
  if (type === "ASSAULT") return supplied("unknown", null, "UNK", "unowned");
  if (country === null) return undefined;
  if (type === "PROTEST") return supplied("protesters", country, "CVL", "unowned");
  // "Holding the fighters": whoever holds somebody stands in the sentence, though nothing was found.
  if (type === "COERCE" && recipients.length === 0) return supplied("authorities", country, "GOV", "unowned");
  return undefined;
}

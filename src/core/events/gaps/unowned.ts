import type { Actor } from "../../model/actor.ts";
import type { Act } from "../act.ts";
import type { Party } from "../candidate.ts";
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
  const country = reading.placesById.get(act.place)?.country ?? null;
  if (act.actors.length > 0) return { ...act, actors: act.actors.map((party) => ofPlace(party, country)) };
  const actor = ownerOf(act, country);
  return actor ? { ...act, actors: [{ actor }] } : act;
}

/** Police and prosecutors that no words name are those of where it happened, once that is known. */
function ofPlace(party: Party, country: string | null): Party {
  const { name, sector, rule, mentions } = party.actor;
  if (
    country === null ||
    rule !== "unnamed-agent" ||
    mentions.length > 0 ||
    sector === "UNK" ||
    sector === null
  )
    return party;
  return { actor: supplied(name, country, sector, rule) };
}

function ownerOf({ type, recipients }: Act, country: string | null): Actor | undefined {
  if (type === "ASSAULT") return supplied("unknown", null, "UNK", "unowned");
  if (country === null) return undefined;
  if (type === "PROTEST") return supplied("protesters", country, "CVL", "unowned");
  // "Holding the fighters": whoever holds somebody stands in the sentence, though nothing was found.
  if (type === "COERCE" && recipients.length === 0) return supplied("authorities", country, "GOV", "unowned");
  return undefined;
}

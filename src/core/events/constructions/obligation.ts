import { dependents } from "../../text/tree.ts";
import { objectsOf } from "../roles/objects.ts";
import { partiesAt } from "../roles/parties.ts";
import { subjectsOf } from "../roles/subjects.ts";
import type { Construction, Said } from "./construction.ts";
import { contentMode } from "./content-mode.ts";

const obliging = new Set(["must", "should", "ought"]);

/**
 * What a speaker says that another must do: a demand.
 *
 *     Egypt's president said  that the US  must mediate.     REQUEST: Egypt to the US
 *     speaker                     recipient
 *
 * Leaves alone what one says that one's own side must do, duties of nobody in politics, a question (*how they should
 * manage their affairs*), and a condition (*should they ask*).
 */
export const obligation: Construction = {
  id: "obligation",

  find(reading, said) {
    const { sentence, predicate, speaker } = said;
    if (!isObliged(said)) return undefined;
    const bound = subjectsOf(sentence, predicate);
    const tokens = bound.length > 0 ? bound : objectsOf(sentence, predicate);
    const recipients = partiesAt(reading, sentence, "recipients", tokens).filter(
      ({ actor }) => actor.id !== speaker.actor.id && (actor.country !== null || actor.sector !== null),
    );
    if (recipients.length === 0) return undefined;
    return { type: "REQUEST", modes: contentMode(reading, sentence, predicate), cameo: "100", recipients };
  },
};

function isObliged({ sentence, predicate }: Said): boolean {
  if (dependents(sentence, predicate, "advmod").some(({ xpos }) => xpos === "WRB")) return false;
  const aux = dependents(sentence, predicate, "aux").find((t) => obliging.has(t.lemma.toLowerCase()));
  // "It would help him should he ask": a condition.
  return aux !== undefined && !dependents(sentence, predicate, "nsubj").some((t) => t.id > aux.id);
}

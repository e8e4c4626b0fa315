import { hasRelation } from "../../text/tree.ts";
import { baseForms } from "../base-forms.ts";
import { isVerb } from "../roles/clauses.ts";
import { partiesAt } from "../roles/parties.ts";
import { subjectsOf } from "../roles/subjects.ts";
import { modalityOf } from "../status/modality.ts";
import type { Construction } from "./construction.ts";

/**
 * Wrong that a speaker says another does.
 *
 *     The bishops said  the government  had failed to protect them.     ACCUSE disapprove: the bishops to the government
 *
 * Leaves alone what one's own side does, and deeds that are only feared or foreseen. Words of violence are left to the
 * frames: who reports a raid need not blame anybody.
 */
export const blame: Construction = {
  id: "blame",

  find(reading, { sentence, predicate, speaker }) {
    if (!isVerb(predicate) || !hasRelation(predicate, "ccomp", "root", "conj", "parataxis")) return undefined;
    if (!baseForms(predicate).some((base) => reading.lexicon.classes.get("blame-act")?.has(base)))
      return undefined;
    if (modalityOf(sentence, predicate) !== "real") return undefined;
    const own = speaker.actor;
    const recipients = partiesAt(reading, sentence, "recipients", subjectsOf(sentence, predicate)).filter(
      ({ actor }) =>
        actor.id !== own.id &&
        (actor.country !== null || actor.sector !== null) &&
        // "The ministry said the army had failed": one side's own failings are no charge.
        !(actor.country === own.country && actor.sector === own.sector),
    );
    if (recipients.length === 0) return undefined;
    return { type: "ACCUSE", modes: ["disapprove"], cameo: "111", recipients };
  },
};

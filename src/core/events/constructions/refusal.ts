import { dependents } from "../../text/tree.ts";
import type { Party } from "../candidate.ts";
import type { Reading } from "../reading.ts";
import { partiesAt, sideOf } from "../roles/parties.ts";
import { subjectsOf } from "../roles/subjects.ts";
import { modalityOf } from "../status/modality.ts";
import type { Construction, Said } from "./construction.ts";
import { contentMode, refusalCode } from "./content-mode.ts";

const willing = new Set(["will", "would", "wo", "shall"]);

/**
 * What a speaker says that its own side will not do: a refusal.
 *
 *     Syria says  it  will not accept  any more refugees.          REJECT by Syria
 *     Oman said   it  would not give permission  to the fleet.      REJECT yield: Oman to the fleet
 *
 * Leaves alone what did not happen, and what one says that another will not do.
 */
export const refusal: Construction = {
  id: "refusal",

  find(reading, said) {
    const { sentence, predicate, speaker } = said;
    if (!isRefused(said) || modalityOf(sentence, predicate) !== "negated") return undefined;
    const subjects = partiesAt(reading, sentence, "actors", subjectsOf(sentence, predicate));
    const own = subjects.some(
      ({ actor }) =>
        actor.id === speaker.actor.id || (actor.country !== null && actor.country === speaker.actor.country),
    );
    if (!own) return undefined;
    const modes = contentMode(reading, sentence, predicate);
    return { type: "REJECT", modes, cameo: refusalCode(modes), recipients: refusedTo(reading, said) };
  },
};

/** Where those stand whom a refusal is for: *give them nothing, talk with them, lift the embargo on them*. */
const refused = ["iobj", "to", "with", "on", "for", "against"].map((slot) => [slot]);

function refusedTo(reading: Reading, { sentence, predicate, speaker }: Said): readonly Party[] {
  return sideOf(reading, sentence, predicate, "recipients", refused).filter(
    ({ actor }) => actor.country !== null && actor.country !== speaker.actor.country,
  );
}

function isRefused({ sentence, predicate }: Said): boolean {
  return dependents(sentence, predicate, "aux").some(
    (t) => willing.has(t.lemma.toLowerCase()) || willing.has(t.form.toLowerCase()),
  );
}

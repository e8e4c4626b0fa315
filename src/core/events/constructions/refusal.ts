import { dependents } from "../../text/tree.ts";
import { partiesAt } from "../roles/parties.ts";
import { subjectsOf } from "../roles/subjects.ts";
import { modalityOf } from "../status/modality.ts";
import type { Construction, Said } from "./construction.ts";
import { contentMode } from "./content-mode.ts";

const willing = new Set(["will", "would", "wo", "shall"]);

/**
 * What a speaker says that its own side will not do: a refusal.
 *
 *     Syria says  it  will not accept  any more refugees.     REJECT by Syria
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
    return own
      ? { type: "REJECT", modes: contentMode(reading, predicate), cameo: "120", recipients: [] }
      : undefined;
  },
};

function isRefused({ sentence, predicate }: Said): boolean {
  return dependents(sentence, predicate, "aux").some(
    (t) => willing.has(t.lemma.toLowerCase()) || willing.has(t.form.toLowerCase()),
  );
}

import type { EventLexicon } from "../../lexicon/events.ts";
import type { EventType } from "../../model/event.ts";
import { baseForms } from "../base-forms.ts";
import { supplied } from "../supplied.ts";
import type { EventRule } from "./rule.ts";

const forceful = new Set<EventType>(["ASSAULT", "COERCE"]);

/**
 * Force against a protest: those who protest suffer it.
 *
 *     Police  crushed  protests.     recipients: protesters
 *
 * Leaves alone force against somebody whom the text names, and acts of nobody known.
 */
export const putDownProtest: EventRule = {
  id: "put-down-protest",

  refine(candidate, { lexicon }) {
    const { type, actors, recipients, fillers } = candidate;
    const [first] = actors;
    if (!forceful.has(type) || recipients.length > 0 || !first) return candidate;
    const isProtest = fillers.some((filler) =>
      baseForms(filler).some((base) =>
        lexicon.frames
          .get(base)
          ?.some(
            ({ type: of, pos, words }) =>
              of === "PROTEST" && pos === "noun" && words.length === 1 && isPlain(lexicon, base),
          ),
      ),
    );
    if (!isProtest) return candidate;
    const actor = supplied("protesters", first.actor.country, "CVL", "put-down-protest");
    return { ...candidate, recipients: [{ actor }] };
  },
};

/** *Imposed a blockade*: what a state may do by itself is no protest. */
function isPlain({ frames }: EventLexicon, noun: string): boolean {
  return !frames
    .get(noun)
    ?.some(
      ({ type, pos, words, demands }) =>
        type === "COERCE" && pos === "noun" && words.length + demands.length === 1,
    );
}

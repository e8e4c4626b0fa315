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
        lexicon.frames.get(base)?.some((frame) => frame.type === "PROTEST" && frame.pos === "noun"),
      ),
    );
    if (!isProtest) return candidate;
    const actor = supplied("protesters", first.actor.country, "CVL", "put-down-protest");
    return { ...candidate, recipients: [{ actor }] };
  },
};

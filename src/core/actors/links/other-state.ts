import { type Link, recent } from "../cast.ts";
import { isState } from "../register.ts";

/** Nouns for the state on the other side. */
const nouns = new Set(["adversary", "arch-foe", "archrival", "foe", "neighbor", "neighbour", "rival"]);
/** Sentences back in which it is sought. */
const reach = 6;

/**
 * A state taken up by what it is to another.
 *
 *     Abiy met Isaias in Eritrea, the first visit by an Ethiopian leader to [its neighbour].
 *
 * Leaves alone several (*its neighbours*), and any that a word describes (*its southern neighbour*).
 */
export const otherState: Link = {
  id: "other-state",

  find(candidate, cast) {
    const { mention, noun, plural, owners, sentence, head, span } = candidate;
    if (mention !== "nominal" || plural || !nouns.has(noun ?? "") || owners.length > 0) return undefined;
    const words = cast.scene.text.slice(span.start, head.start).trim();
    if (!/^(?:its|his|her|their|the)$/iu.test(words)) return undefined;
    const opening = sentence.tokens.find(({ start }) => start === span.start);
    const owner = opening && cast.figureAt(sentence, opening);
    const ofOwner = owner?.draft.country ?? [...recent(cast, candidate, 0)][0]?.figure.draft.country;
    for (const { figure } of recent(cast, candidate, reach)) {
      const { country } = figure.draft;
      if (country === null || country === ofOwner) continue;
      const state = isState(figure)
        ? figure
        : cast.register.states().find((each) => each.draft.country === country);
      if (state) return state;
    }
    return undefined;
  },
};

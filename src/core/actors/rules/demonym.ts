import { headOfSpan } from "../../text/tree.ts";
import { type ActorRule, candidateOf } from "../rule.ts";

/**
 * The adjective of a state: a mention of the state inside that of somebody else.
 *
 *     [Russian] troops      [U.S.] and [Chinese] officials
 *
 * Leaves alone peoples without a state (*Kurdish*) and adjectives used as nouns (rule `known-name`).
 */
export const demonym: ActorRule = {
  id: "demonym",

  find(sentence, scene) {
    return scene.namesIn(sentence).flatMap((hit) => {
      const { known } = hit;
      const head = headOfSpan(sentence, hit);
      if (known?.kind !== "state" || known.use !== "adjective" || !head) return [];
      return [
        candidateOf({
          sentence,
          head,
          span: { start: hit.start, end: hit.end },
          mention: "name",
          owners: [],
          rule: "demonym",
          kind: "state",
          name: known.name,
          key: `state:${known.name}`,
          country: known.country,
          sector: known.sector,
          definite: true,
        }),
      ];
    });
  },
};

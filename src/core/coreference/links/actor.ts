import { agrees } from "../agrees.ts";
import type { Link } from "../discourse.ts";

/**
 * A noun for somebody whom the stage of actors knows by an office or a state.
 *
 *     Sergei Shoigu … [the Russian defense chief]      Emmanuel Macron … [the president]
 *
 * Leaves alone those in the plural, who may be several, and persons taken for bodies.
 */
export const actor: Link = {
  id: "actor",

  find(candidate, discourse) {
    if (candidate.mention !== "nominal" || candidate.actor === null || candidate.plural) return undefined;
    const entity = discourse.ofActor(candidate.actor);
    return entity && agrees(candidate, entity) ? entity : undefined;
  },
};

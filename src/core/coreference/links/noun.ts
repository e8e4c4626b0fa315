import { agrees } from "../agrees.ts";
import type { Candidate } from "../candidate.ts";
import type { Discourse, Link } from "../discourse.ts";
import type { Entity } from "../entity.ts";
import { hasSameOwner } from "../owner.ts";

/**
 * A noun that was there before, or the last word or title of a name.
 *
 *     the Foreign Ministry … [the ministry]      President Assad … [the president]      our friends … [our friends]
 *
 * Leaves alone what is new (*a ministry, two ministers*), what another owns, and what is told apart by another word.
 */
export const noun: Link = {
  id: "noun",

  find(candidate, discourse) {
    const { mention, noun: word, givenness } = candidate;
    if (mention !== "nominal" || word === null || givenness === "new" || givenness === "any")
      return undefined;
    return discourse
      .called(word)
      .find((entity) => agrees(candidate, entity) && isSame(candidate, entity, discourse));
  },
};

function isSame(candidate: Candidate, entity: Entity, discourse: Discourse): boolean {
  if (!hasSameOwner(candidate, entity, discourse)) return false;
  const { givenness, noun: word, qualifiers } = candidate;
  if (givenness !== "bare") return [...qualifiers].every((quality) => entity.qualifiers.has(quality));
  // People talk: anybody.
  if (word === "people" && qualifiers.size === 0) return false;
  return entity.names.size === 0 && areEqual(qualifiers, entity.qualifiers);
}

function areEqual(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((word) => b.has(word));
}

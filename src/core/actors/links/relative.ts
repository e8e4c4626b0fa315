import { ancestors, hasRelation, headOf } from "../../text/tree.ts";
import type { Link } from "../cast.ts";

/**
 * A relative pronoun and the noun that its clause describes.
 *
 *     [the minister], [who] resigned on Friday
 */
export const relative: Link = {
  id: "relative",

  find(candidate, cast) {
    if (candidate.noun !== "who") return undefined;
    const { sentence, head } = candidate;
    const clause = ancestors(sentence, head).find((token) =>
      hasRelation(token, "acl:relcl", "acl", "advcl:relcl"),
    );
    const noun = clause && headOf(sentence, clause);
    return noun && noun.id < head.id ? cast.figureAt(sentence, noun) : undefined;
  },
};

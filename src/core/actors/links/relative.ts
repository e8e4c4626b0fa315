import { ancestors, hasRelation, headOf } from "../../text/tree.ts";
import { type Cast, type Link, recent } from "../cast.ts";
import type { Figure } from "../draft.ts";
import type { Candidate } from "../rule.ts";

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
    // "A warning to those who want it": to whoever does.
    if (noun && noun.id === head.id - 1 && noun.upos === "PRON") return undefined;
    const described = noun && noun.id < head.id ? cast.figureAt(sentence, noun) : undefined;
    if (described && (isHuman(described) || !/^whom?$/iu.test(head.form))) return described;
    return nearest(candidate, cast) ?? described;
  },
};

/** *Charles Lister of the Middle East Institute, [who]*: not the institute. */
function isHuman({ draft }: Figure): boolean {
  return draft.kind === "person" || draft.kind === "unnamed" || draft.kind === "group";
}

/** Where the tree does not tell, the phrase that ends right before: *Erdoğan, [who] had urged him*. */
function nearest(candidate: Candidate, cast: Cast): Figure | undefined {
  const isWho = /^whom?$/iu.test(candidate.head.form);
  for (const { candidate: seen, figure } of recent(cast, candidate, 0))
    if (isWho ? isHuman(figure) : candidate.span.start - seen.span.end < 3) return figure;
  return undefined;
}

import type { Sentence, Token } from "../../model/document.ts";
import { dependents, hasRelation, headOf } from "../../text/tree.ts";
import type { Figure, Link } from "../cast.ts";
import type { Candidate } from "../rule.ts";

/**
 * Two phrases side by side for one and the same.
 *
 *     [Julie Bishop], [the Australian foreign minister]      [the prime minister], [Malcolm Turnbull]
 *     [the head] of the committee's delegation, [Matthias Zurbriggen]
 *
 * Leaves alone phrases of different number or sort (*leaders, Trump*), which are lists or slips of the parser.
 */
export const apposition: Link = {
  id: "apposition",

  find(candidate, cast) {
    if (candidate.mention !== "nominal") return undefined;
    const { sentence, head } = candidate;
    const above = hasRelation(head, "appos") ? headOf(sentence, head) : undefined;
    const beside = [...(above ? [above] : []), ...dependents(sentence, head, "appos")];
    for (const token of [...beside, ...besideLast(sentence, head)]) {
      const figure = cast.figureAt(sentence, token);
      if (figure?.draft.name && suits(candidate, figure)) return figure;
    }
    return undefined;
  },
};

/** The parser hangs a name on the noun next to it: *a spokeswoman for the Commission, [Annelies Verbruggen]*. */
function besideLast(sentence: Sentence, head: Token): readonly Token[] {
  return dependents(sentence, head, "nmod")
    .filter((noun) => noun.id > head.id)
    .flatMap((noun) => [...dependents(sentence, noun, "appos"), ...besideLast(sentence, noun)])
    .filter((name) => name.upos === "PROPN");
}

function suits(candidate: Candidate, { draft }: Figure): boolean {
  if (candidate.plural || draft.plural) return false;
  const isPerson = candidate.kind === "unnamed";
  return isPerson === (draft.kind === "person");
}

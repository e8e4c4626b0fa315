import type { Sentence, Token } from "../../model/document.ts";
import { ancestors, dependents, hasRelation, headOf } from "../../text/tree.ts";
import type { Link } from "../cast.ts";
import type { Figure } from "../draft.ts";
import { isOtherThanOwner } from "../phrase.ts";
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
    for (const token of [...beside, ...besideLast(sentence, head), ...acrossComma(candidate)]) {
      const figure = cast.figureAt(sentence, token);
      if (figure?.draft.name && suits(candidate, figure)) return figure;
    }
    return undefined;
  },
};

/** The parser hangs a name on the noun next to it: *a spokeswoman for the Commission, [Annelies Verbruggen]*. */
function besideLast(sentence: Sentence, head: Token): readonly Token[] {
  return dependents(sentence, head, "nmod", "appos")
    .filter((noun) => noun.id > head.id)
    .flatMap((noun) => [...dependents(sentence, noun, "appos"), ...besideLast(sentence, noun)])
    .filter((name) => name.upos === "PROPN");
}

/**
 * Returns the name next to a comma where the tree sees no apposition: after the phrase and what hangs on it,
 * or right before it. *A spokeswoman for the Commission, [Annelies Verbruggen], said …*
 */
function acrossComma({ sentence, span, head }: Candidate): readonly Token[] {
  const { tokens } = sentence;
  const found: Token[] = [];
  const opening = tokens.findIndex((token) => token.start >= span.start);
  const comma = tokens[opening - 1];
  // The Kurdistan Workers' Party (PKK), a group …
  const before = tokens[opening - 2]?.form === ")" ? tokens[opening - 3] : tokens[opening - 2];
  if (comma?.form === "," && before?.upos === "PROPN")
    found.push(before, ...ancestors(sentence, before).slice(0, 1));
  for (let id = head.id + 1; id - head.id < 12; id++) {
    const token = tokens[id - 1];
    if (!token || ["VERB", "AUX", "PRON", "SCONJ"].includes(token.upos)) break;
    if (token.form !== ",") continue;
    const name = tokens[id];
    if (name?.upos === "PROPN") found.push(name);
    break;
  }
  return found.filter((token) => token.upos === "PROPN");
}

function suits(candidate: Candidate, { draft }: Figure): boolean {
  if (candidate.plural || draft.plural) return false;
  // Its ally, Turkey: who stands to another so may be a state as well.
  if (draft.kind === "state" && isOtherThanOwner(candidate.noun ?? "")) return true;
  const isPerson = candidate.kind === "unnamed";
  return isPerson === (draft.kind === "person");
}

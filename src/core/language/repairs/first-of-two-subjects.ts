import type { Token } from "../../model/document.ts";
import { hasDependent } from "./dependents.ts";

/**
 * Gives the first of two subjects to the clause that stands between them.
 *
 *     Rebels  overrun  town,  army  says  it has withdrawn
 *     nsubj of says -> of overrun    nsubj of says
 *
 * Leaves alone a clause that has its subject, and two subjects with no clause between.
 */
export function repairFirstOfTwoSubjects(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((first) => {
    if (first.deprel !== "nsubj") return first;
    const clause = tokens.find((token) => isBetween(tokens, token, first));
    return clause ? { ...first, head: clause.id } : first;
  });
}

function isBetween(tokens: readonly Token[], clause: Token, first: Token): boolean {
  if (clause.upos !== "VERB" || clause.head !== first.head || clause.id < first.id) return false;
  if (clause.deprel !== "ccomp" || hasDependent(tokens, clause, /^(?:[nc]subj|mark)/u)) return false;
  return tokens.some(
    ({ id, head, deprel }) => head === first.head && deprel === "nsubj" && clause.id < id && id < head,
  );
}

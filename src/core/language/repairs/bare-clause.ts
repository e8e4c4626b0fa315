import type { Token } from "../../model/document.ts";

/** Verbs whose clause often begins without *that*. */
const saying = new Set(
  "acknowledge add admit argue believe claim concede confirm deny fear hope insist note predict say stress think".split(
    " ",
  ),
);

/**
 * Gives a clause that begins right after a verb of saying to that verb, where the parser joined it to what the verb
 * is joined to.
 *
 *     Clinton announced the accord and  said  the people had a chance.
 *             head                      conj              conj of announced -> ccomp of said
 *
 * Leaves alone a verb that has its clause or object, and a clause behind a comma or a conjunction.
 */
export function repairBareClause(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((clause) => {
    if (!/^(?:conj|parataxis)$/u.test(clause.deprel)) return clause;
    const start = startOf(tokens, clause);
    const verb = tokens[start - 2];
    if (!verb || !saying.has(verb.lemma) || verb.upos !== "VERB" || verb.id >= clause.id) return clause;
    const isBeside = verb.head === clause.head && verb.deprel === "conj";
    if (!isBeside && clause.head !== verb.id) return clause;
    const isComplete = tokens.some(
      (token) => token.head === verb.id && token !== clause && /^(?:obj|[cx]comp)/u.test(token.deprel),
    );
    return isComplete || !opensWithSubject(tokens, clause, start)
      ? clause
      : { ...clause, head: verb.id, deprel: "ccomp" };
  });
}

/** Returns the number of the first word below a clause's head. */
function startOf(tokens: readonly Token[], clause: Token): number {
  let start = clause.id;
  for (const token of tokens) {
    if (token.id >= start) break;
    let above: Token | undefined = token;
    for (let steps = 0; above && above !== clause && steps < 40; steps++) above = tokens[above.head - 1];
    if (above === clause) start = token.id;
  }
  return start;
}

function opensWithSubject(tokens: readonly Token[], clause: Token, start: number): boolean {
  const subject = tokens.find(({ head, deprel }) => head === clause.id && /^nsubj/u.test(deprel));
  return subject !== undefined && startOf(tokens, subject) === start;
}

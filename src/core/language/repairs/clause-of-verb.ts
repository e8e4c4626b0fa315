import type { Token } from "../../model/document.ts";

/** Verbs that take somebody spoken to, and then what is said. */
const telling = new Set("advise assure convince inform notify persuade remind tell warn".split(" "));

/** Verbs that take somebody, and then what he is to do. */
const urging = new Set(
  "advise allow ask encourage force instruct invite order persuade press pressure tell urge warn".split(" "),
);

/**
 * Gives a clause to the verb before its object, where the parser hung it on the object.
 *
 *     He told  reporters  that talks had resumed.      He urged  both sides  to show restraint.
 *        verb  object     acl -> ccomp of told            verb   object      acl -> xcomp of urged
 *
 * Leaves alone a relative clause (*told reporters that had come*), and other verbs (*made an offer to help*).
 */
export function repairClauseOfVerb(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((clause) => {
    const object = tokens[clause.head - 1];
    if (!object || !/^acl/u.test(clause.deprel) || clause.id < object.id) return clause;
    const verb = tokens[object.head - 1];
    if (!verb || !/^i?obj$/u.test(object.deprel) || verb.id > object.id) return clause;
    const opening = firstOf(tokens, clause);
    if (opening?.deprel !== "mark") return clause;
    if (opening.lemma === "that" && telling.has(verb.lemma) && hasSubject(tokens, clause))
      return { ...clause, head: verb.id, deprel: "ccomp" };
    if (opening.xpos === "TO" && urging.has(verb.lemma)) return { ...clause, head: verb.id, deprel: "xcomp" };
    return clause;
  });
}

/** Returns the first word that hangs on a clause's head. */
function firstOf(tokens: readonly Token[], { id }: Token): Token | undefined {
  return tokens.find((token) => token.head === id && token.deprel !== "punct");
}

function hasSubject(tokens: readonly Token[], { id }: Token): boolean {
  return tokens.some((token) => token.head === id && /^(?:[nc]subj|expl)/u.test(token.deprel));
}

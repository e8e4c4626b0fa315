import type { Token } from "../../model/document.ts";
import { hasDependent } from "./dependents.ts";

/**
 * Makes a relative clause of one that stands without a pronoun right behind the noun that is its object.
 *
 *     revoked  the embargo  it placed  on Sudan
 *                           advcl of revoked -> acl:relcl of embargo
 *
 * Leaves alone a clause with an object or a conjunction of its own, and one behind a comma.
 */
export function repairContactClause(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((verb) => {
    if (!/^(?:advcl|ccomp|parataxis)$/u.test(verb.deprel) || !/^VB[DPZ]$/u.test(verb.xpos)) return verb;
    const subject = tokens.find(
      ({ head, deprel, id }) => head === verb.id && deprel === "nsubj" && id < verb.id,
    );
    const noun = subject && tokens[subject.id - 2];
    if (subject?.upos !== "PRON" || noun?.upos !== "NOUN" || noun.deprel !== "obj" || noun.head !== verb.head)
      return verb;
    if (!placing.has(verb.lemma) || hasDependent(tokens, verb, /^(?:mark|obj|ccomp|xcomp|cop)/u)) return verb;
    return { ...verb, head: noun.id, deprel: "acl:relcl" };
  });
}

/** Verbs that want an object: without one, it stands before. */
const placing = new Set(
  "accept acquire adopt announce approve back break build buy call capture cast cause claim commit condemn control declare demand deny deploy endorse face finance fire fund give grant hold impose issue launch lay lead lift make need offer own place pledge promise propose provide put receive reject release seek seize sell send set sign supply support take train use want win".split(
    " ",
  ),
);

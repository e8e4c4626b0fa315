import type { Token } from "../../model/document.ts";

/**
 * Gives a noun before *of doing* or *from doing* to the verb before it, whose object it is.
 *
 *     Moscow  accused  the Union  of  violating  the treaty.
 *             verb     nsubj of violating -> obj of accused
 *
 * Leaves alone a subject that stands behind the preposition, *of his violating the treaty*.
 */
export function repairObjectOfGerund(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((noun) => {
    const gerund = tokens[noun.head - 1];
    if (noun.deprel !== "nsubj" || gerund?.xpos !== "VBG") return noun;
    const verb = tokens[gerund.head - 1];
    if (verb?.upos !== "VERB" || verb.id > noun.id) return noun;
    const hasMark = tokens.some(
      ({ id, head, form }) =>
        head === gerund.id && noun.id < id && id < gerund.id && /^(?:of|from)$/iu.test(form),
    );
    return hasMark ? { ...noun, head: verb.id, deprel: "obj" } : noun;
  });
}

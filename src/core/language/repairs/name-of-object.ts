import type { Token } from "../../model/document.ts";

/** Verbs that call their object something. */
const naming = new Set("brand call consider declare deem dub label name proclaim pronounce term".split(" "));

/**
 * Makes the second object of a verb that names things the name.
 *
 *     She  called  the deal  a surrender.
 *                  obj       obj -> xcomp
 *
 * Leaves alone a second object that is joined to the first or definite, and verbs that give.
 */
export function repairNameOfObject(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((second) => {
    const verb = tokens[second.head - 1];
    if (second.deprel !== "obj" || !verb || !naming.has(verb.lemma)) return second;
    const hasFirst = tokens.some(
      ({ head, deprel, id }) => head === verb.id && /^i?obj$/u.test(deprel) && verb.id < id && id < second.id,
    );
    const isDefinite = tokens.some(({ head, form }) => head === second.id && /^the$/iu.test(form));
    return hasFirst && !isDefinite ? { ...second, deprel: "xcomp" } : second;
  });
}

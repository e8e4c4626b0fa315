import type { Token } from "../../model/document.ts";

/** Verbs that may have somebody alone as what they give something to: *told him*. */
const giving = new Set(
  "ask award bring buy deny feed give grant hand lend offer owe pay promise read refuse send serve show teach tell wish write".split(
    " ",
  ),
);

/**
 * Makes the only object of a verb its direct one.
 *
 *     He  demanded  their arrest.
 *                   iobj -> obj
 *
 * Leaves alone verbs that may tell or give without saying what: *told reporters*.
 */
export function repairLoneObject(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((object) => {
    const verb = tokens[object.head - 1];
    if (object.deprel !== "iobj" || !verb || giving.has(verb.lemma)) return object;
    const isAlone = !tokens.some(
      (token) => token !== object && token.head === verb.id && /^(?:obj|[cx]comp)/u.test(token.deprel),
    );
    return isAlone ? { ...object, deprel: "obj" } : object;
  });
}

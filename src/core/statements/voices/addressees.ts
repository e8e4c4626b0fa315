import type { Actor } from "../../model/actor.ts";
import { actorOf } from "../../text/mentions.ts";
import { dependent, dependents } from "../../text/tree.ts";
import type { Draft } from "../draft.ts";
import { isPassive } from "../source.ts";

/** Rules in whose constructions the object is spoken to, not spoken about. */
const spokenTo = new Set(["said-that", "inverted", "parenthetical", "as-said", "urged-to", "quotation"]);

/**
 * Returns those to whom something is said, by actor id.
 *
 *     Blinken  told  reporters …        Russia  urged  Syria  to wait.        She  called on  both sides to …
 *                    addressee                         addressee                          addressee
 */
export function addresseesOf(actors: readonly Actor[], { rule, sentence, head }: Draft): readonly string[] {
  if (!head) return [];
  const objects = isPassive(sentence, head) ? ["nsubj:pass"] : ["iobj", "obj"];
  const phrases = [
    ...(spokenTo.has(rule) ? dependents(sentence, head, ...objects) : []),
    ...dependents(sentence, head, "obl").filter((t) => {
      const preposition = dependent(sentence, t, "case")?.lemma;
      return preposition === "to" || (rule === "called-on" && preposition !== undefined);
    }),
  ];
  const found = phrases.flatMap((t) => actorOf(actors, sentence, t)?.id ?? []);
  return [...new Set(found)];
}

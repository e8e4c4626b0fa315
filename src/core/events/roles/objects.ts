import type { Sentence, Token } from "../../model/document.ts";
import { dependent, hasRelation, headOf } from "../../text/tree.ts";
import { argumentsOf, isPassive } from "./clauses.ts";
import { surfaceSubjectsOf } from "./subjects.ts";

/**
 * Returns what a verb is done to; the addressee where nothing else is (*asked Quito to mediate*).
 *
 *     Rebels seized the port.   The port was seized.   the port seized by rebels   the port that rebels seized
 *                       ----        ----                   ----                        ----
 */
export function objectsOf(sentence: Sentence, verb: Token): readonly Token[] {
  if (isPassive(sentence, verb)) return patientsOf(sentence, verb);
  for (const relation of ["obj", "iobj"]) {
    const own = argumentsOf(sentence, verb, relation);
    if (own.length > 0) return own;
  }
  const head = headOf(sentence, verb);
  const gap = verb.deprel === "acl:relcl" && dependent(sentence, verb, "nsubj") !== undefined;
  if (gap && head && !isRelative(dependent(sentence, verb, "nsubj"))) return [head];
  return [];
}

function patientsOf(sentence: Sentence, verb: Token): readonly Token[] {
  const own = argumentsOf(sentence, verb, "nsubj:pass", "nsubj");
  if (own.length > 0) return own;
  const head = headOf(sentence, verb);
  if (head && hasRelation(verb, "acl", "amod")) return [head];
  return surfaceSubjectsOf(sentence, verb);
}

function isRelative(token: Token | undefined): boolean {
  return token !== undefined && ["who", "which", "that"].includes(token.lemma.toLowerCase());
}

import type { Token } from "../../model/document.ts";
import { repairMainVerb } from "./main-verb.ts";
import { repairRelativeClause } from "./relative-clause.ts";
import { repairVerbConjunct } from "./verb-conjunct.ts";

/** Mends trees where the parser is known to go wrong on news, one rule after the other. */
export function repairTree(tokens: readonly Token[]): readonly Token[] {
  return repairVerbConjunct(repairRelativeClause(repairMainVerb(tokens)));
}

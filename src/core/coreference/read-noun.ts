import type { Noun } from "../lexicon/coreference.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";

const unknown = { sort: "thing", gender: null, isMany: false } as const;

/** Returns what a noun stands for: the table of nouns goes before the roles of those who act in politics. */
export function readNoun(noun: string, { actors, coreference }: Lexicon): Noun | typeof unknown {
  const known = coreference.nouns.get(noun);
  if (known) return known;
  const role = actors.roles.get(noun);
  if (!role) return unknown;
  const sort = role.kind === "organization" ? "organization" : "person";
  return { sort, gender: role.gender, isMany: role.kind === "group" };
}

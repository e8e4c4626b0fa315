import { dependent, dependents } from "../../text/tree.ts";
import { agrees } from "../agrees.ts";
import type { Candidate } from "../candidate.ts";
import { type Discourse, type Link, recent } from "../discourse.ts";
import type { Entity } from "../entity.ts";
import { hasSameOwner } from "../owner.ts";

/** A kind is taken up over this many sentences. */
const reach = 5;

/**
 * A noun that tells what sort of thing was named, or another noun for it.
 *
 *     Syria … [the country]      their daughter … [the baby]      [the town] of Ndola
 *
 * Leaves alone phrases without an article and those told apart by another word: *the other company* is another.
 */
export const kind: Link = {
  id: "kind",

  find(candidate, discourse) {
    const takes = discourse.lexicon.coreference.kinds.get(candidate.noun ?? "");
    if (!takes || candidate.mention !== "nominal" || candidate.plural) return undefined;
    const after = namedAfter(candidate, discourse).find((entity) =>
      namedAs(entity).some((as) => takes.has(as)),
    );
    if (after) return after;
    if (!["definite", "near", "owned"].includes(candidate.givenness)) return undefined;
    for (const { entity } of recent(discourse, candidate, reach))
      if (agrees(candidate, entity) && isKind(takes, entity) && isSame(candidate, entity, discourse))
        return entity;
    return undefined;
  },
};

/** *the third town*: words that were not there before tell it apart. */
/** *the city of [Afrin]*: what its name is. */
function namedAfter({ sentence, head }: Candidate, discourse: Discourse): readonly Entity[] {
  return dependents(sentence, head, "nmod")
    .filter((name) => dependent(sentence, name, "case")?.lemma === "of")
    .flatMap((name) => discourse.at(name) ?? []);
}

function isSame(candidate: Candidate, entity: Entity, discourse: Discourse): boolean {
  return (
    hasSameOwner(candidate, entity, discourse) &&
    [...candidate.qualifiers].every((word) => entity.qualifiers.has(word))
  );
}

function isKind(takes: ReadonlySet<string>, entity: Entity): boolean {
  return [...namedAs(entity), ...entity.nouns].some((noun) => takes.has(noun));
}

/** What the gazetteer calls places, as the table of kinds writes it. */
const featured: ReadonlyMap<string, readonly string[]> = new Map([
  ["country", ["@country"]],
  ["city", ["@city"]],
  ["town", ["@city"]],
  ["island", ["@island"]],
  ["admin1", ["@region"]],
  ["admin2", ["@region"]],
  ["area", ["@region"]],
  ["region", ["@region"]],
  ["sea", ["@water"]],
  ["water", ["@water"]],
]);

/** What a name names, as the table of kinds writes it. */
function namedAs({ names, sort, feature, gender }: Entity): readonly string[] {
  if (names.size === 0) return [];
  if (sort === "organization") return ["@body"];
  if (sort === "place") return featured.get(feature ?? "") ?? [];
  if (sort !== "person") return [];
  return gender === null ? ["@person"] : ["@person", gender === "m" ? "@man" : "@woman"];
}

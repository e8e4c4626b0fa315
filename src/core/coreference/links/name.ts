import { dependent, hasRelation } from "../../text/tree.ts";
import type { Candidate } from "../candidate.ts";
import type { Discourse, Link } from "../discourse.ts";
import type { Entity } from "../entity.ts";

/**
 * A name that was there before: a person's in part too, a body's or a place's by its letters.
 *
 *     Sergei Shoigu … [Shoigu]      High Negotiations Committee … [HNC]      Valeska Paris … [Paris] said
 *
 * What earlier stages take for one actor or place is one. Leaves alone two places of one name.
 */
export const name: Link = {
  id: "name",

  find(candidate, discourse) {
    if (candidate.name === null) return undefined;
    const bearer =
      candidate.sort === "place" && isSurnameHere(candidate)
        ? surnamed(candidate.name, discourse)
        : undefined;
    if (bearer) return bearer;
    const known = [
      candidate.place === null ? undefined : discourse.ofPlace(candidate.place),
      candidate.actor === null ? undefined : discourse.ofActor(candidate.actor),
    ];
    const same = known.find((entity) => entity && suits(candidate, entity));
    if (same) return same;
    const spelt = discourse
      .called(candidate.name)
      .find((entity) => entity.names.size > 0 && isSame(candidate, entity));
    if (spelt || !/^(?:\p{Lu}\.?){2,6}$/u.test(candidate.head.form)) return spelt;
    return discourse
      .called(`(${candidate.name})`)
      .find((entity) => suitsSort(candidate, entity) && !(candidate.place && entity.place));
  },
};

function suits(candidate: Candidate, entity: Entity): boolean {
  if (candidate.place && entity.place && candidate.place !== entity.place) return false;
  const isPerson = candidate.sort === "person";
  return isPerson === (entity.sort === "person") || entity.sort === "thing";
}

function isSame(candidate: Candidate, entity: Entity): boolean {
  const { name } = candidate;
  if (name === null || !suitsSort(candidate, entity)) return false;
  if (candidate.gender && entity.gender && candidate.gender !== entity.gender) return false;
  if (candidate.actor && entity.actor && candidate.actor !== entity.actor && candidate.sort !== "person")
    return false;
  if (entity.names.has(name)) return true;
  return (
    candidate.sort === "person" &&
    [...entity.names].some((other) => isPart(name, other) || isPart(other, name))
  );
}

function suitsSort(candidate: Candidate, entity: Entity): boolean {
  if (candidate.sort === entity.sort || candidate.sort === "thing" || entity.sort === "thing") return true;
  return candidate.sort !== "person" && entity.sort !== "person";
}

function isPart(short: string, long: string): boolean {
  return short.length < long.length && (long.endsWith(` ${short}`) || long.startsWith(`${short} `));
}

/** Returns the letters that a name of several words may be written with: *New South Wales* -> *nsw*. */
export function initials(name: string): string {
  const words = name.split(/[ -]/u).filter((word) => !/^(?:of|for|the|and|in|on|to|at|de|la)$/u.test(word));
  return words.map((word) => word.charAt(0)).join("");
}

/** *Paris said*: a surname that is a place elsewhere, where nothing says that it is one. */
function isSurnameHere({ sentence, head, name }: Candidate): boolean {
  const preposition = dependent(sentence, head, "case");
  if (preposition && preposition.id < head.id) return false;
  return !name?.includes(" ") && !hasRelation(head, "compound");
}

function surnamed(name: string, discourse: Discourse): Entity | undefined {
  return discourse
    .called(name)
    .find(({ sort, names }) => sort === "person" && [...names].some((other) => other.endsWith(` ${name}`)));
}

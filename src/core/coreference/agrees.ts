import type { Candidate } from "./candidate.ts";
import type { Entity } from "./entity.ts";

/** Tells whether a phrase and one spoken of are both persons or neither, of one number and not of two genders. */
export function agrees(candidate: Candidate, entity: Entity): boolean {
  if (candidate.plural !== entity.plural) return false;
  if ((candidate.sort === "person") !== (entity.sort === "person")) return false;
  return candidate.gender === null || entity.gender === null || candidate.gender === entity.gender;
}

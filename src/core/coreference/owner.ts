import type { Candidate } from "./candidate.ts";
import type { Discourse } from "./discourse.ts";
import type { Entity, Owner } from "./entity.ts";
import { pronouns } from "./pronouns.ts";

/**
 * Tells whether what a phrase says of its owner speaks for the one spoken of: *his daughter … his daughter*.
 * A couple's is also that of one of the two: *their child … his daughter*. A phrase without an owner is anybody's.
 */
export function hasSameOwner(candidate: Candidate, entity: Entity, discourse: Discourse): boolean {
  if (candidate.givenness !== "owned") return true;
  const owner = ownerOf(candidate, discourse);
  if (!owner || !entity.owner) return false;
  if (owner === entity.owner) return true;
  if (typeof owner === "string" || typeof entity.owner === "string") return false;
  return candidate.sort === "person" && owner.sort !== "thing" && (owner.plural || entity.owner.plural);
}

/** Returns whose a phrase is; the voice and the pronoun for *my, our, your*, whose speakers are read last. */
export function ownerOf({ owner }: Candidate, { at, voiceOf }: Discourse): Owner | null {
  if (owner === null) return null;
  const pronoun = pronouns.get(owner.form.toLowerCase());
  if (pronoun && pronoun.person !== 3) return `${voiceOf(owner).key} ${pronoun.person} ${pronoun.plural}`;
  return at(owner) ?? null;
}

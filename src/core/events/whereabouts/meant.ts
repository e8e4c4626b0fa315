import type { Sentence, Token } from "../../model/document.ts";
import type { Place } from "../../model/place.ts";
import { mentionsOf, type PlaceMention } from "../../text/attachment.ts";
import { firstFrom } from "../../text/span.ts";
import { dependents, hasRelation, subtreeTokens } from "../../text/tree.ts";
import type { Candidate } from "../candidate.ts";
import type { Reading } from "../reading.ts";
import { isVerb, markerOf } from "../roles/clauses.ts";

/** Nouns that point back to a place with *the, this, that*. */
const pointing = new Set(
  "area capital city enclave island port province region resort stronghold territory town village".split(" "),
);

/**
 * Returns the place that *there*, *the town* or *the capital* in an act's own clause points back to: the last one
 * named before, a state for none of these nouns.
 *
 *     … in Raqqa on Monday.  The battle for the town has raged since June.
 *          -----                            --------
 */
export function placeMeant({ document }: Reading, { sentence, trigger }: Candidate): Place | undefined {
  const clause = subtreeTokens(sentence, trigger, (t) => t.id > trigger.id && opensClause(t));
  const pointer = clause.find((t) => pointsBack(sentence, t));
  return pointer && lastBefore(document.places, pointer);
}

function pointsBack(sentence: Sentence, token: Token): boolean {
  const lemma = token.lemma.toLowerCase();
  if (lemma === "there") return token.upos === "ADV" && hasRelation(token, "advmod");
  return (
    pointing.has(lemma) &&
    hasRelation(token, "obj", "obl", "nmod", "nsubj:pass") &&
    dependents(sentence, token, "det").some((t) => ["the", "this", "that"].includes(t.lemma.toLowerCase())) &&
    !dependents(sentence, token, "nmod", "appos", "compound").some((t) => isNaming(sentence, t))
  );
}

/** *The city of Afrin, the port city* are named or told by their own words. */
function isNaming(sentence: Sentence, token: Token): boolean {
  return !hasRelation(token, "nmod") || markerOf(sentence, token) === "of";
}

function opensClause(token: Token): boolean {
  return token.deprel === "acl:relcl" || (isVerb(token) && hasRelation(token, "conj", "advcl", "parataxis"));
}

/** The place named last before a word; of two in one address, the more exact. */
function lastBefore(places: readonly Place[], { start }: Token): Place | undefined {
  const mentions = localMentions(places);
  for (let i = firstFrom(mentions, start) - 1; i >= 0; i--) {
    const mention = mentions[i];
    if (mention && mention.end <= start) return mention.place;
  }
  return undefined;
}

const localOf = new WeakMap<readonly Place[], readonly PlaceMention[]>();

/** Returns the mentions of all places that are no states, in text order. */
function localMentions(places: readonly Place[]): readonly PlaceMention[] {
  let mentions = localOf.get(places);
  if (!mentions) {
    mentions = mentionsOf(places).filter(({ place }) => place.feature !== "country");
    localOf.set(places, mentions);
  }
  return mentions;
}

import type { Sentence, Token } from "../../model/document.ts";
import type { EventType } from "../../model/event.ts";
import type { Place } from "../../model/place.ts";
import { type PlaceMention, placesWithin } from "../../text/attachment.ts";
import { locusOf } from "../../text/locus.ts";
import { dependents, hasRelation, headOf, headOfSpan } from "../../text/tree.ts";
import type { Candidate } from "../candidate.ts";
import type { Reading } from "../reading.ts";
import { isVerb } from "../roles/clauses.ts";

const force = words("against at for into of on onto over to toward towards upon");

/** By the type of act, the prepositions of the place that it is done to, or that it leaves. */
const prepositions: Readonly<Partial<Record<EventType, ReadonlySet<string>>>> = {
  AID: words("for into of to"),
  ASSAULT: force,
  COERCE: words("against around at into of on to"),
  MOBILIZE: words("against around into on onto to toward towards"),
  PROTEST: words("against of through"),
  RETREAT: words("from of out"),
  SANCTION: words("from of"),
};

/**
 * Returns the place that an act is done to, or that it leaves.
 *
 *     withdrew from Afrin      the siege of eastern Ghouta      an offensive against Raqqa      stormed the city of Taiz
 *                   -----                          ------                         -----                        ----
 *
 * Leaves alone acts of words (*criticism of Beijing*), and a state that *of* ties to a noun: it may be who acts.
 */
export function placeActedOn(
  { document }: Reading,
  { sentence, trigger, fillers, type }: Candidate,
): Place | undefined {
  const leads = prepositions[type];
  if (!leads) return undefined;
  const acts = new Set([trigger, ...fillers]);
  const here = placesWithin(document.places, sentence).filter((mention) => {
    const name = headOfSpan(sentence, mention);
    return name && isActedOn(sentence, locusOf(sentence, name), acts, leads, mention.place);
  });
  return firstNamed(here);
}

/** Of several places the one that the report names first. */
function firstNamed(mentions: readonly PlaceMention[]): Place | undefined {
  const at = ({ place }: PlaceMention) => place.mentions[0]?.start ?? 0;
  const [first, ...rest] = mentions;
  return rest.reduce((best, mention) => (best && at(best) <= at(mention) ? best : mention), first)?.place;
}

function isActedOn(
  sentence: Sentence,
  locus: Token,
  acts: ReadonlySet<Token>,
  leads: ReadonlySet<string>,
  { feature }: Place,
): boolean {
  const head = headOf(sentence, locus);
  if (!head || !acts.has(head)) return false;
  if (hasRelation(locus, "obj", "nsubj:pass")) return feature !== "country";
  if (!hasRelation(locus, "obl", "nmod")) return false;
  const preposition = dependents(sentence, locus, "case")[0]?.lemma.toLowerCase() ?? "";
  if (preposition === "of" && feature === "country" && !isVerb(head)) return false;
  return leads.has(preposition);
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}

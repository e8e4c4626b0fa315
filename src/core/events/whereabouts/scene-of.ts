import type { Place } from "../../model/place.ts";
import { placesWithin } from "../../text/attachment.ts";
import { locusOf } from "../../text/locus.ts";
import { dependents, hasRelation, headOf, headOfSpan } from "../../text/tree.ts";
import type { Candidate } from "../candidate.ts";
import type { Reading } from "../reading.ts";
import { markerOf } from "../roles/clauses.ts";

/** Nouns for where something takes place. */
const scenes = new Set(
  "arena center centre epicenter epicentre flashpoint focus hotspot location place point scene setting site spot stage theater theatre venue".split(
    " ",
  ),
);

/**
 * Returns the place that a sentence calls the scene of an act.
 *
 *     Arsal  had been a focal  point  of  clashes.        Goma, the  site  of a massacre
 *     place                    scene      act
 */
export function sceneOf({ document }: Reading, { sentence, trigger }: Candidate): Place | undefined {
  const scene = markerOf(sentence, trigger) === "of" ? headOf(sentence, trigger) : undefined;
  if (!scene || !scenes.has(scene.lemma.toLowerCase())) return undefined;
  const named = hasRelation(scene, "appos") ? [headOf(sentence, scene)] : [];
  const heads = new Set([...dependents(sentence, scene, "nsubj", "appos"), ...named]);
  return placesWithin(document.places, sentence).find((mention) => {
    const name = headOfSpan(sentence, mention);
    return name !== undefined && heads.has(locusOf(sentence, name));
  })?.place;
}

import { type GazetteerEntry, placeKey } from "../../lexicon/gazetteer.ts";
import type { PlaceLexicon } from "../../lexicon/places.ts";
import type { Sentence, Token } from "../../model/document.ts";
import type { PlaceCandidate } from "../candidate.ts";
import type { PlaceRule } from "../rule.ts";

/** Most words in the name of a region: *Federally Administered Tribal Areas*. */
const longest = 4;

/**
 * A town with the region or state that it lies in, both of them, whatever the name model takes them for.
 *
 *     from  Alvin, Texas      in  Melville, Sask.
 *
 * Leaves alone parts of a person's name, a state that owns what follows (*Smith, Canada's envoy*), and two names
 * of which one does not lie in the other.
 */
export const withinRegion: PlaceRule = {
  id: "within-region",

  decide({ sentence, first, last, names, entries }, { article, lexicon: { places } }) {
    if (names.some((name) => name.kind === "PER" && name.first < first.id)) return undefined;
    const [before, after] = [sentence.tokens[first.id - 2], sentence.tokens[last.id]];
    if (after?.form === "," && regionAfter(article.text, sentence, after, entries, places)) return true;
    if (after?.deprel === "case") return undefined;
    if (before?.form === "," && townBefore(article.text, sentence, before, entries, places)) return true;
    return undefined;
  },
};

/** Tells whether a region stands behind a comma in which one of the towns lies. */
function regionAfter(
  text: string,
  sentence: Sentence,
  comma: Token,
  towns: PlaceCandidate["entries"],
  places: PlaceLexicon,
): boolean {
  const first = sentence.tokens[comma.id];
  if (!first || !isName(first)) return false;
  for (let last = Math.min(first.id + longest - 1, sentence.tokens.length); last >= first.id; last--) {
    const end = sentence.tokens[last - 1];
    if (
      !end ||
      sentence.tokens[last]?.deprel === "case" ||
      /^\p{Lu}/u.test(sentence.tokens[last]?.form ?? "")
    )
      continue;
    const regions = places.find(placeKey(text.slice(first.start, end.end)));
    if (regions.some((region) => towns.some((town) => liesIn(town, region)))) return true;
  }
  return false;
}

/** Tells whether what stands before a comma is, as a whole, a town that lies in one of the regions. */
function townBefore(
  text: string,
  sentence: Sentence,
  comma: Token,
  regions: PlaceCandidate["entries"],
  places: PlaceLexicon,
): boolean {
  const last = sentence.tokens[comma.id - 2];
  if (!last || !isName(last)) return false;
  let first = last;
  for (let next = sentence.tokens[first.id - 2]; next && isName(next) && next.upos === "PROPN"; ) {
    first = next;
    next = sentence.tokens[first.id - 2];
  }
  const towns = places.find(placeKey(text.slice(first.start, last.end)));
  return towns.some((town) => regions.some((region) => liesIn(town, region)));
}

function isName({ form }: Token): boolean {
  return /^\p{Lu}/u.test(form);
}

function liesIn(town: GazetteerEntry, region: GazetteerEntry): boolean {
  if (town.country === null || town.country !== region.country || town.feature === region.feature)
    return false;
  if (town.feature === "country" || town.feature === "admin1") return false;
  return region.feature === "country" || (region.feature === "admin1" && region.region === town.region);
}

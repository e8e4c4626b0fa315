import type { Lexicon } from "../../lexicon/lexicon.ts";
import { namesOf } from "../../lexicon/names.ts";
import type { Name, Sentence } from "../../model/document.ts";
import { hasRelation, headOfSpan } from "../../text/tree.ts";
import { prominence } from "../rank.ts";
import type { PlaceRule } from "../rule.ts";

/** Least prominence of a place whose name is part of a longer one: *Queensland* in *Coastal Queensland*. */
const known = 5;

/**
 * A name that the name model takes for a place.
 *
 *     near the village of  Zawata
 *
 * What no table has counts where something is done to it. Leaves alone a small place whose name is only part of what
 * the model found (*South* in *South Sulawesi*).
 */
export const taggedPlace: PlaceRule = {
  id: "tagged-place",

  decide({ sentence, names, first, last, entries, start, end }, { article, lexicon }) {
    const place = names.find((name) => name.kind === "LOC");
    if (!place) return undefined;
    if (entries.some((entry) => prominence(entry) >= known)) return true;
    const isWhole = place.first >= first.id && place.last <= last.id;
    if (isWhole && entries.length > 0) return true;
    const words = article.text.slice(start, end);
    return isWhole && isActedOn(sentence, place) && !isBody(words, lexicon) ? true : undefined;
  },
};

/** The name model takes *the United Nations* for a place at times. */
function isBody(words: string, { actors }: Lexicon): boolean {
  return namesOf(actors.names, words).length > 0;
}

/** *Shelled Harisal*: what no table has, as it does not act. */
function isActedOn(sentence: Sentence, name: Name): boolean {
  const head = headOfSpan(sentence, name);
  return head !== undefined && hasRelation(head, "obj", "nsubj:pass");
}

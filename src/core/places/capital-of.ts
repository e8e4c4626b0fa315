import { type GazetteerEntry, placeKey } from "../lexicon/gazetteer.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Sentence, Token } from "../model/document.ts";
import type { Span } from "../model/span.ts";
import { countryOfPeople } from "./demonym.ts";

/** Words that name a capital without its name, and the town that they stand for. */
export interface CapitalMention extends Span {
  readonly entry: GazetteerEntry;
}

const seats = new WeakMap<Lexicon, ReadonlyMap<string, string>>();

/**
 * Finds capitals that a report calls by their state.
 *
 *     He flew to the  Ethiopian capital  on Wednesday.        Addis Ababa
 *
 * Leaves alone *capital* before another noun (*Ethiopian capital markets*) and money (*Chinese capital* without *the*).
 */
export function capitalsIn({ tokens }: Sentence, lexicon: Lexicon): readonly CapitalMention[] {
  return tokens.flatMap((noun, i) => {
    if (noun.form !== "capital" || noun.upos !== "NOUN" || tokens[i + 1]?.upos === "NOUN") return [];
    const [before, state] = [tokens[i - 2], tokens[i - 1]];
    if (!state || before?.form.toLowerCase() !== "the") return [];
    const entry = capitalOf(state, lexicon);
    return entry ? [{ start: state.start, end: noun.end, entry }] : [];
  });
}

function capitalOf({ form }: Token, lexicon: Lexicon): GazetteerEntry | undefined {
  const country = countryOfPeople(form, lexicon)?.country;
  const name = country ? seatsOf(lexicon).get(country) : undefined;
  if (!country || !name) return undefined;
  const towns = lexicon.places.find(placeKey(name)).filter((entry) => entry.country === country);
  return towns.find(({ seat }) => seat === "country") ?? towns.find(({ feature }) => feature === "city");
}

/** Returns the capital of each state by its code, the first that the list names. */
function seatsOf(lexicon: Lexicon): ReadonlyMap<string, string> {
  let found = seats.get(lexicon);
  if (!found) {
    const names = [...lexicon.actors.names.values()].flatMap((shelf) => [...shelf.names.values()].flat());
    const capitals = names.filter(({ use, until }) => use === "capital" && until === "");
    found = new Map(
      capitals.toReversed().flatMap(({ country, written }) => (country ? [[country, written]] : [])),
    );
    seats.set(lexicon, found);
  }
  return found;
}

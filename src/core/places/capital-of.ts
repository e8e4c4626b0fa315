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
 * Finds capitals that a report calls by their state, or by none: then it is that of the state last named in the
 * sentence, or of the one that the report is from.
 *
 *     He flew to the  Ethiopian capital  on Wednesday.        Addis Ababa
 *     Police in  the capital  fired tear gas.                 Algiers, in a report from Algeria
 *
 * Leaves alone *capital* before another noun (*Ethiopian capital markets*), money (*Chinese capital* without *the*), and
 * a capital that is named beside the word (*the capital, Sanaa; the capital of Yemen*).
 *
 * @param homeOf the code of the state that *the capital* in a sentence is of, before the word
 */
export function capitalsIn(
  { tokens }: Sentence,
  lexicon: Lexicon,
  homeOf: (noun: Token) => string | undefined,
): readonly CapitalMention[] {
  return tokens.flatMap((noun, i) => {
    if (noun.form !== "capital" || noun.upos !== "NOUN" || tokens[i + 1]?.upos === "NOUN") return [];
    const [before, state] = [tokens[i - 2], tokens[i - 1]];
    if (!state) return [];
    const ofHome = isThe(state) && !isNamedAfter(tokens.slice(i + 1, i + 3)) ? homeOf(noun) : undefined;
    const ofState = before && isThe(before) ? countryOfPeople(state.form, lexicon)?.country : undefined;
    const entry = seatOf(ofHome ?? ofState, lexicon);
    return entry ? [{ start: state.start, end: noun.end, entry }] : [];
  });
}

function isThe({ form }: Token): boolean {
  return form.toLowerCase() === "the";
}

/** *The capital of Yemen; the capital, Sanaa; the capital Sanaa*. */
function isNamedAfter([next, second]: readonly Token[]): boolean {
  if (!next) return false;
  if (next.form.toLowerCase() === "of" || next.upos === "PROPN") return true;
  return next.form === "," && second?.upos === "PROPN";
}

function seatOf(country: string | null | undefined, lexicon: Lexicon): GazetteerEntry | undefined {
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

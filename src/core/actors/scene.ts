import { plain } from "../lexicon/actors.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Document, Name, Sentence } from "../model/document.ts";
import type { Span } from "../model/span.ts";
import { namesBySentence } from "../text/names.ts";
import { firstFrom, overlapping, overlaps } from "../text/span.ts";
import { groundOf, isLocated, settingsOf } from "./ground.ts";
import { homeOf } from "./home.ts";
import { addMissedNames } from "./missed-names.ts";
import { addNamedBodies } from "./named-body.ts";
import { findNames, type NameHit } from "./names.ts";
import { readOutletNames } from "./outlet-names.ts";
import { rereadSeats } from "./seats.ts";
import { addSharedNames } from "./shared-names.ts";

/** What the rules know of the report as a whole. */
export interface Scene {
  readonly text: string;
  /** ISO 8601, as precise as known; empty where it is not. */
  readonly published: string;
  readonly lexicon: Lexicon["actors"];
  /** Names in a sentence, in text order, none inside another. */
  namesIn(sentence: Sentence): readonly NameHit[];
  /** ISO alpha-3 of the place that the words name; undefined where they name none. */
  countryOfPlace(span: Span): string | undefined;
  /** ISO alpha-3 of the one state that all places in a sentence lie in; undefined where there are none or several. */
  countryAround(sentence: Span): string | undefined;
  /** Tells whether the report names a state, by its code. */
  isNamed(country: string): boolean;
  /** Returns the code of the state named last before a span, of those that fit. */
  namedBefore(span: Span, fits: (country: string) => boolean): string | undefined;
  /** ISO alpha-3 of the state that the report is mostly about; undefined where several are. */
  readonly home: string | undefined;
  /** ISO alpha-3 of the state where most of it happens; undefined where it is in several. */
  readonly ground: string | undefined;
}

/** Looks a report over before its actors are read: names, places, the states it is about. */
export function setScene(document: Document, lexicon: Lexicon): Scene {
  const { text, published, dateline } = document.article;
  const places = document.places
    .flatMap(({ country, mentions }) => mentions.map(({ start, end }) => ({ start, end, country })))
    .sort((a, b) => a.start - b.start);
  const countryOfPlace = countryReader(places);
  const isGiven = (word: string) => lexicon.actors.givenNames.has(word.toLowerCase());
  const context = {
    text,
    published: published ?? "",
    names: lexicon.actors.names,
    outlets: readOutletNames(lexicon.outlets),
    roles: lexicon.actors.roles,
    isGiven,
    isModifier: (word: string) => lexicon.actors.modifiers.has(word.toLowerCase()),
    countryOfPlace,
  };
  const labels = namesBySentence({ names: namesBesidePlaces(document) });
  const names = new Map<Sentence, readonly NameHit[]>();
  for (const sentence of document.sentences) {
    const found = findNames(sentence, labels.get(sentence.index) ?? [], context);
    names.set(sentence, dateline ? found.filter((hit) => !overlaps(hit, dateline)) : found);
  }
  const isRole = (word: string) => lexicon.actors.roles.has(plain(word));
  const isTitle = (word: string) => {
    const role = lexicon.actors.roles.get(plain(word));
    return role?.kind === "person" && !role.plural;
  };
  rereadSeats(names, lexicon.actors.names, text);
  addSharedNames(names, { text, index: lexicon.actors.names });
  addMissedNames(names, { text, isRole, isTitle, isGiven, countryOfPlace });
  addNamedBodies(names, { roleOf: (word) => lexicon.actors.roles.get(plain(word)), countryOfPlace });
  const namesIn = (sentence: Sentence) => names.get(sentence) ?? [];
  // Wagner mercenaries, the New York Times: a place in the name of a body is no setting.
  const bodies = [...names.values()].flat().filter(({ known }) => known && known.kind !== "state");
  const settings = settingsOf(document).filter((place) => overlapping(bodies, place).length === 0);
  // "Fell out with Paris": nothing need have happened there.
  const seats = [...names].flatMap(([sentence, hits]) =>
    hits.filter(({ known, first }) => known?.use === "capital" && !isLocated(sentence, first)),
  );
  const isSeat = (place: Span) => overlapping(seats, place).length > 0;
  const states = [...names.values()]
    .flat()
    .flatMap(({ start, known }) =>
      known?.kind === "state" && known.country ? [{ start, country: known.country }] : [],
    );
  const countries = new Set(states.map(({ country }) => country));
  return {
    text,
    published: published ?? "",
    lexicon: lexicon.actors,
    namesIn,
    countryOfPlace,
    countryAround: remembered((sentence: Span) => {
      const inside = new Set(overlapping(settings, sentence).map(({ country }) => country));
      return inside.size === 1 ? [...inside][0] : undefined;
    }),
    isNamed: (country) => countries.has(country),
    namedBefore: (span, fits) =>
      states.findLast(({ start, country }) => start < span.start && fits(country))?.country,
    home: homeOf(document, namesIn),
    ground: groundOf(settings, isSeat),
  };
}

/** Leaves out what the name model takes for a person or a body where a word beside it tells of a place: *the village of X*. */
function namesBesidePlaces({ names, places }: Document): readonly Name[] {
  const told = places
    .filter(({ rule }) => rule === "told-place")
    .flatMap(({ mentions }) => mentions)
    .sort((a, b) => a.start - b.start);
  return names.filter((name) => name.kind === "LOC" || overlapping(told, name).length === 0);
}

/** Returns a function that gives the country of the first place that overlaps a span; `places` stand in text order. */
function countryReader(
  places: readonly (Span & { readonly country: string | null })[],
): (span: Span) => string | undefined {
  // The furthest end up to each place: the first that goes past a span's start is that of the first place to do so.
  let furthest = 0;
  const ends = places.map(({ end }) => {
    furthest = Math.max(furthest, end);
    return { start: furthest, end: furthest };
  });
  return (span) => {
    const first = places[firstFrom(ends, span.start + 1)];
    return first && overlaps(first, span) ? (first.country ?? undefined) : undefined;
  };
}

function remembered<Key extends object, T>(find: (key: Key) => T): (key: Key) => T | undefined {
  const known = new Map<Key, T>();
  return (key) => {
    if (!known.has(key)) known.set(key, find(key));
    return known.get(key);
  };
}

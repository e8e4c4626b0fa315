import type { GazetteerEntry } from "../lexicon/gazetteer.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Document } from "../model/document.ts";
import type { Notice } from "../model/notice.ts";
import type { Place } from "../model/place.ts";
import type { Span } from "../model/span.ts";
import { overlaps, spanOf } from "../text/span.ts";
import { candidatesIn, type PlaceCandidate } from "./candidate.ts";
import { capitalsIn } from "./capital-of.ts";
import { countryOfPeople } from "./demonym.ts";
import { type NamedPlace, type Resolution, resolvePlaces } from "./resolve.ts";
import type { PlaceRule, PlaceSurroundings } from "./rule.ts";

/** Below this margin another place of the name is about as likely. */
const doubtful = 0.15;

interface FoundPlace extends NamedPlace {
  readonly rule: string;
}

/** Finds the places of a report, what they are, and which of them stay in doubt. */
export function placesIn(
  document: Document,
  rules: readonly PlaceRule[],
  lexicon: Lexicon,
): { places: Place[]; notices: Notice[] } {
  const { article } = document;
  const surroundings = { article, lexicon, surnames: surnamesIn(document) };
  const named = candidatesIn(document, lexicon.places).flatMap((candidate): FoundPlace[] => {
    const rule = takenBy(candidate, rules, surroundings);
    if (!rule) return [];
    const name = article.text.slice(candidate.start, candidate.end);
    return [{ ...spanOf(candidate), name, entries: entriesBefore(candidate), rule: rule.id }];
  });
  const homes = homesOf(document, lexicon);
  const own = resolvePlaces(article.text, named, homes);
  const home = homeOfReport(document, named, own);
  const capitals = document.sentences.flatMap((sentence) =>
    capitalsIn(sentence, lexicon, (noun) => countryBefore(sentence, noun, named, own) ?? home),
  );
  if (capitals.length === 0) return { places: placesOf(named, own), notices: doubtsOf(named, own) };
  const called = capitals.map(({ start, end, entry }): FoundPlace => {
    return { start, end, name: entry.name, entries: [entry], rule: "capital-of" };
  });
  const mentions = [...named, ...called].sort((a, b) => a.start - b.start);
  const resolutions = resolvePlaces(article.text, mentions, homes);
  return { places: placesOf(mentions, resolutions), notices: doubtsOf(mentions, resolutions) };
}

/** Returns the state of the place that a sentence names last before a word. */
function countryBefore(
  sentence: Span,
  word: Span,
  named: readonly FoundPlace[],
  resolutions: readonly (Resolution | undefined)[],
): string | undefined {
  const last = named.findLastIndex(({ start, end }) => start >= sentence.start && end <= word.start);
  return resolutions[last]?.entry.country ?? undefined;
}

/** Returns the state that a report is from, by its dateline, or that most of its places lie in. */
function homeOfReport(
  { article: { dateline } }: Document,
  named: readonly FoundPlace[],
  resolutions: readonly (Resolution | undefined)[],
): string | undefined {
  const counts = new Map<string, number>();
  for (const [i, mention] of named.entries()) {
    const country = resolutions[i]?.entry.country;
    if (!country) continue;
    if (dateline?.place && overlaps(dateline.place, mention)) return country;
    counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** Returns the rule that takes a candidate for a place, where the first to decide does. */
function takenBy(
  candidate: PlaceCandidate,
  rules: readonly PlaceRule[],
  surroundings: PlaceSurroundings,
): PlaceRule | undefined {
  for (const rule of rules) {
    const decision = rule.decide(candidate, surroundings);
    if (decision !== undefined) return decision ? rule : undefined;
  }
  return undefined;
}

/** *Kandahar province* is the region, not the city. */
function entriesBefore({ sentence, last, entries }: PlaceCandidate): readonly GazetteerEntry[] {
  const next = sentence.tokens[last.id]?.form.toLowerCase() ?? "";
  if (!/^(?:province|governorate|oblast|region|state|department|prefecture|county)$/u.test(next))
    return entries;
  const regions = entries.filter(({ feature }) => feature.startsWith("admin"));
  return regions.length > 0 ? regions : entries;
}

/** Returns the states whose adjectives or peoples a report names: *Tajik guards* speak for towns in Tajikistan. */
function homesOf({ sentences }: Document, lexicon: Lexicon): readonly GazetteerEntry[] {
  const words = new Set<string>();
  for (const { tokens } of sentences)
    for (const { form, upos } of tokens)
      if (upos !== "VERB" && /^\p{Lu}\p{Ll}{2}/u.test(form)) words.add(form);
  return [...new Set([...words].flatMap((word) => countryOfPeople(word, lexicon) ?? []))];
}

function surnamesIn({ names, sentences }: Document): ReadonlySet<string> {
  const persons = names.filter(({ kind, first, last }) => kind === "PER" && last > first);
  return new Set(persons.flatMap(({ sentence, last }) => sentences[sentence]?.tokens[last - 1]?.form ?? []));
}

/** Gathers the mentions of one place under it, in order of first mention; what no table has keeps its name. */
function placesOf(
  mentions: readonly FoundPlace[],
  resolutions: readonly (Resolution | undefined)[],
): Place[] {
  const found = new Map<GazetteerEntry | string, FoundPlace[]>();
  for (const [i, mention] of mentions.entries()) {
    const key = resolutions[i]?.entry ?? mention.name;
    const own = found.get(key);
    if (own) own.push(mention);
    else found.set(key, [mention]);
  }
  return [...found].map(([place, own], i) => ({
    id: `p${i + 1}`,
    ...(typeof place === "string" ? unlisted(place) : listed(place, own)),
    mentions: own.map(spanOf),
    rule: own[0]?.rule ?? "",
  }));
}

function listed(entry: GazetteerEntry, mentions: readonly FoundPlace[]) {
  const { country, lat, lon, geonameid, feature } = entry;
  return { name: calledBy(entry, mentions), country, lat, lon, geonameid, feature };
}

/** Towns and regions that tables spell in one of many ways, *Rakka*, where a report has *Raqqa*. */
const spelt = new Set(["city", "town", "admin1", "admin2"]);

/** Returns the name of a place: of a town or region the one that the report writes out, else the table's. */
function calledBy({ name, feature }: GazetteerEntry, mentions: readonly FoundPlace[]): string {
  if (!spelt.has(feature)) return name;
  return mentions.find((mention) => !/\.|^\p{Lu}{2}/u.test(mention.name))?.name ?? name;
}

function unlisted(name: string) {
  return { name, country: null, lat: null, lon: null, geonameid: null, feature: "unlisted" };
}

/** One notice for each name that could as well be another place. */
function doubtsOf(
  mentions: readonly FoundPlace[],
  resolutions: readonly (Resolution | undefined)[],
): Notice[] {
  const seen = new Set<GazetteerEntry>();
  return mentions.flatMap((mention, i) => {
    const resolution = resolutions[i];
    if (!resolution || resolution.margin >= doubtful || seen.has(resolution.entry)) return [];
    seen.add(resolution.entry);
    const { name, country, region } = resolution.entry;
    const where = [region, country].filter((part) => part !== null && part !== "").join(", ");
    const message = `'${mention.name}' is taken for ${name} (${where}); another place of that name is about as likely.`;
    return [{ code: "ambiguous-place", message, ...spanOf(mention) }];
  });
}

import { type GazetteerEntry, placeKey } from "../lexicon/gazetteer.ts";
import type { PlaceLexicon } from "../lexicon/places.ts";
import type { Document, Name, Sentence, Token } from "../model/document.ts";
import type { Span } from "../model/span.ts";
import { namesBySentence } from "../text/names.ts";
import { contains, overlaps } from "../text/span.ts";
import { toldNames } from "./told.ts";

/** Words that could name a place, with everything that they name in the gazetteer. */
export interface PlaceCandidate extends Span {
  readonly sentence: Sentence;
  readonly first: Token;
  readonly last: Token;
  /** Empty where only the name model takes it for a place. */
  readonly entries: readonly GazetteerEntry[];
  /** Names of the name model that share a word with it. */
  readonly names: readonly Name[];
  /** A word beside it says that it is a place: *the village of Ak-Tekir*. */
  readonly told: boolean;
}

/** Most words in one name: *Federally Administered Tribal Areas*. */
const longest = 6;

/** Small words that may begin or link a name: *al-Bab, Rio de Janeiro*. */
const particles = new Set(
  "al el de la del of the di da do dos e and ez az el- al- i au aux sur sous en le les los las von van der am an upon 's ’s".split(
    " ",
  ),
);

/**
 * Finds the longest names of the gazetteer among capitalised words, from left to right, and what the name model
 * takes for a place beside them.
 */
export function candidatesIn(document: Document, lexicon: PlaceLexicon): PlaceCandidate[] {
  const { article, sentences } = document;
  const names = namesBySentence(document);
  const remembering = { ...lexicon, find: remember(lexicon.find) };
  return sentences.flatMap((sentence) => {
    const own = names.get(sentence.index) ?? [];
    const isLoud = isInCapitals(article, sentence);
    const listed: Omit<PlaceCandidate, "told">[] = [];
    for (let i = 0; i < sentence.tokens.length; ) {
      const candidate = candidateAt(article.text, sentence, i, remembering, isLoud);
      if (candidate) listed.push({ ...candidate, names: own.filter((name) => overlaps(name, candidate)) });
      i = candidate ? candidate.last.id : i + 1;
    }
    const told = toldNames(sentence, lexicon.words);
    // "Lake Tumba" is no town of Tumba.
    const found = listed
      .filter((place) => !told.some((name) => contains(name, place) && name.first.id < place.first.id))
      .map((place) => ({ ...place, told: told.some((name) => contains(place, name)) }));
    const free = (span: Span) => !found.some((other) => overlaps(other, span));
    const unlisted = own
      .filter((name) => name.kind === "LOC" && free(name))
      .flatMap((name) => unlistedAt(sentence, name, told));
    const others = told
      .filter((name) => free(name) && !unlisted.some((place) => overlaps(place, name)))
      .map((name): PlaceCandidate => ({ ...name, sentence, entries: [], names: [], told: true }));
    return [...found, ...unlisted, ...others].sort((a, b) => a.start - b.start);
  });
}

function unlistedAt(sentence: Sentence, name: Name, told: readonly Span[]): PlaceCandidate[] {
  const [first, last] = [sentence.tokens[name.first - 1], sentence.tokens[name.last - 1]];
  if (!first || !last || isAcronym(first, last)) return [];
  const { start, end } = name;
  const isTold = told.some((other) => overlaps(other, name));
  return [{ start, end, sentence, first, last, entries: [], names: [name], told: isTold }];
}

/** Looks each name up once in a report. */
function remember(find: PlaceLexicon["find"]): PlaceLexicon["find"] {
  const known = new Map<string, readonly GazetteerEntry[]>();
  return (key) => {
    const entries = known.get(key) ?? find(key);
    known.set(key, entries);
    return entries;
  };
}

function candidateAt(
  text: string,
  sentence: Sentence,
  index: number,
  lexicon: PlaceLexicon,
  isLoud: boolean,
): Omit<PlaceCandidate, "names" | "told"> | undefined {
  const first = sentence.tokens[index];
  if (!first || !beginsName(sentence, first)) return undefined;
  let last = index;
  while (
    last + 1 < sentence.tokens.length &&
    last + 1 - index < longest &&
    continuesName(sentence.tokens[last + 1])
  )
    last++;
  for (; last >= index; last--) {
    const end = sentence.tokens[last];
    if (
      !end ||
      !/^\p{Lu}|^\p{Ll}+$/u.test(end.form) ||
      (last > index && particles.has(end.form.toLowerCase()))
    )
      continue;
    const name = text.slice(first.start, end.end);
    if (!isName(name, sentence.tokens[index - 1], lexicon)) continue;
    const listed = lexicon.find(placeKey(name));
    const entries = isLoud ? listed : entriesWritten(name, listed);
    if (entries.length > 0) return { start: first.start, end: end.end, sentence, first, last: end, entries };
  }
  return undefined;
}

/** Tells whether capitals say nothing: in a headline of them alone, after a dateline such as *IRPIN, May 2 (AP)*. */
function isInCapitals({ text, dateline }: Document["article"], { start, end }: Sentence): boolean {
  if (dateline?.place && overlaps(dateline.place, { start, end })) return true;
  return !/\p{Ll}/u.test(text.slice(start, end));
}

/**
 * Leaves out smaller towns and regions where a name is written as none is: *MENA* the agency, *EST* the time, *VerDi*
 * the importer; not *NSW*, which is short for a region.
 */
function entriesWritten(name: string, entries: readonly GazetteerEntry[]): readonly GazetteerEntry[] {
  if (!/^\p{Lu}{2,4}$|\p{Ll}\p{Lu}/u.test(name)) return entries;
  const key = placeKey(name);
  return entries.filter((entry) => {
    if (entry.feature === "admin1") return !placeKey(entry.name).startsWith(key);
    return !settled.has(entry.feature) || entry.name === name || entry.population >= known;
  });
}

const settled = new Set(["admin2", "city"]);

/** Inhabitants of a city that may stand in capitals: *PARIS*. */
const known = 500_000;

/** *CNN* is no village. */
function isAcronym(first: Token, last: Token): boolean {
  return first.id === last.id && /^\p{Lu}{2,5}$/u.test(first.form);
}

/** Leaves out general words (*the Centre*) and abbreviations without their point (*Miss Smith*). */
function isName(name: string, before: Token | undefined, { abbreviations, words }: PlaceLexicon): boolean {
  const key = placeKey(name);
  const isGeneral = (word: string) => words.before.has(word) || words.after.has(word.replace(/s$/u, ""));
  if (key.split(" ").every(isGeneral)) return false;
  if (key.length < 2 || !abbreviations.has(key)) return key.length > 1;
  return name.includes(".") || (before?.form === "," && /^\p{Lu}+$/u.test(name));
}

function beginsName(sentence: Sentence, token: Token): boolean {
  if (/^\p{Lu}/u.test(token.form)) return !/^the$/iu.test(token.form);
  const next = sentence.tokens[token.id];
  return /^(?:al|el)$/iu.test(token.form) && next !== undefined && next.start === token.end;
}

function continuesName(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (/^(?:\p{Lu}|[dl]['’]\p{Lu})/u.test(token.form) ||
      particles.has(token.form.toLowerCase()) ||
      /^\p{Pd}$/u.test(token.form))
  );
}

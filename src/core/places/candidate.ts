import { type GazetteerEntry, placeKey } from "../lexicon/gazetteer.ts";
import type { PlaceLexicon } from "../lexicon/places.ts";
import type { Document, Name, Sentence, Token } from "../model/document.ts";
import type { Span } from "../model/span.ts";
import { overlaps } from "../text/span.ts";

/** Words that could name a place, with everything that they name in the gazetteer. */
export interface PlaceCandidate extends Span {
  readonly sentence: Sentence;
  readonly first: Token;
  readonly last: Token;
  /** Empty where only the name model takes it for a place. */
  readonly entries: readonly GazetteerEntry[];
  /** Names of the name model that share a word with it. */
  readonly names: readonly Name[];
}

/** Most words in one name: *Federally Administered Tribal Areas*. */
const longest = 6;

/** Small words that may begin or link a name: *al-Bab, Rio de Janeiro*. */
const particles = new Set("al el de la del of the di da do dos e and ez az el- al- - ’ ' i".split(" "));

/** Finds the longest names of the gazetteer among capitalised words, from left to right. */
export function candidatesIn(document: Document, lexicon: PlaceLexicon): PlaceCandidate[] {
  const { article, sentences, names } = document;
  return sentences.flatMap((sentence) => {
    const own = names.filter((name) => name.sentence === sentence.index);
    const found: PlaceCandidate[] = [];
    for (let i = 0; i < sentence.tokens.length; ) {
      const candidate = candidateAt(article.text, sentence, i, lexicon);
      if (candidate) found.push({ ...candidate, names: own.filter((name) => overlaps(name, candidate)) });
      i = candidate ? candidate.last.id : i + 1;
    }
    return found;
  });
}

function candidateAt(
  text: string,
  sentence: Sentence,
  index: number,
  lexicon: PlaceLexicon,
): Omit<PlaceCandidate, "names"> | undefined {
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
    if (/^[A-Z]{2}$/u.test(name) && name !== "US" && name !== "UK") continue;
    const entries = lexicon.find(placeKey(name));
    if (entries.length > 0) return { start: first.start, end: end.end, sentence, first, last: end, entries };
  }
  return undefined;
}

function beginsName(sentence: Sentence, token: Token): boolean {
  if (/^\p{Lu}/u.test(token.form)) return true;
  const next = sentence.tokens[token.id];
  return /^(?:al|el)$/iu.test(token.form) && next !== undefined && next.start === token.end;
}

function continuesName(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (/^\p{Lu}/u.test(token.form) || particles.has(token.form.toLowerCase()) || /^\p{Pd}$/u.test(token.form))
  );
}

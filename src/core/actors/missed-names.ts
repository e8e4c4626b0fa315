import type { Sentence, Token } from "../model/document.ts";
import type { Span } from "../model/span.ts";
import { fold } from "../text/fold.ts";
import { dependents, hasRelation, subtreeTokens } from "../text/tree.ts";
import { apposedNameAt, particles } from "./apposed-name.ts";
import type { NameHit } from "./names.ts";
import { titledNameAt } from "./titled-name.ts";

/** What `addMissedNames` needs to know of the report. */
export interface Missing {
  readonly text: string;
  isRole(word: string): boolean;
  /** *President, Minister*: stands before one person's name. */
  isTitle(word: string): boolean;
  isGiven(word: string): boolean;
  countryOfPlace(span: Span): string | undefined;
}

/**
 * Adds names of persons that the name model missed or cut short, going by the tree and by other sentences.
 *
 *     negotiator [Abdulsalam al-Marwani], of whom the model found Marwani
 *     Hatem el-Sherbini … [el-Sherbini] said …
 *
 * Leaves alone places, words without a capital and words inside other names.
 */
export function addMissedNames(names: Map<Sentence, readonly NameHit[]>, missing: Missing): void {
  forgetNamesakes(names, missing);
  relabel(names, surnamesIn([...names.values()].flat(), missing), missing.text);
  for (const [sentence, hits] of names) {
    const whole = sentence.tokens.flatMap((token) => {
      const pair =
        titledNameAt(sentence, token, hits, missing) ?? apposedNameAt(sentence, token, hits, missing);
      if (pair) return personHit(...pair);
      return wholeName(sentence, token, hits, missing) ?? [];
    });
    if (whole.length > 0) names.set(sentence, merge(hits, whole));
  }
  const surnames = surnamesIn([...names.values()].flat(), missing);
  if (surnames.size === 0) return;
  for (const [sentence, hits] of names) {
    const missed = sentence.tokens.filter(
      (token) =>
        /^\p{Lu}/u.test(token.form) &&
        surnames.has(fold(token.form)) &&
        !hits.some((hit) => hit.first <= token.id && token.id <= hit.last),
    );
    const found = missed.map((token) => personHit(firstPart(sentence, token), token));
    if (found.length > 0) names.set(sentence, merge(hits, found));
  }
}

/** *Brown* is not Gordon Brown in a report that names a Carol Brown. */
function forgetNamesakes(names: Map<Sentence, readonly NameHit[]>, missing: Missing): void {
  const others = surnamesIn(
    [...names.values()].flat().filter((hit) => hit.known === null),
    missing,
  );
  for (const [sentence, hits] of names)
    names.set(
      sentence,
      hits.map((hit) => {
        const isNamesake =
          hit.known?.use === "surname" && others.has(fold(missing.text.slice(hit.start, hit.end)));
        return isNamesake ? { ...hit, known: null, label: "PER" as const } : hit;
      }),
    );
}

/** *Erdoğan* is the person named in full elsewhere, whatever the name model takes him for. */
function relabel(
  names: Map<Sentence, readonly NameHit[]>,
  surnames: ReadonlySet<string>,
  text: string,
): void {
  const isSurname = (hit: NameHit) =>
    hit.known === null && hit.first === hit.last && surnames.has(fold(text.slice(hit.start, hit.end)));
  for (const [sentence, hits] of names)
    if (hits.some(isSurname))
      names.set(
        sentence,
        hits.map((hit) => (isSurname(hit) ? { ...hit, label: "PER" as const } : hit)),
      );
}

function merge(hits: readonly NameHit[], found: readonly NameHit[]): readonly NameHit[] {
  const others = hits.filter(
    (hit) => !found.some((name) => name.first <= hit.last && hit.first <= name.last),
  );
  return [...others, ...found].sort((a, b) => a.start - b.start);
}

/** Returns the name that a token and its flat parts make, where no other name takes it. */
function wholeName(
  sentence: Sentence,
  token: Token,
  hits: readonly NameHit[],
  missing: Missing,
): NameHit | undefined {
  if (token.deprel === "flat" || dependents(sentence, token, "flat", "punct").length === 0) return undefined;
  if (token.upos !== "PROPN" && !missing.isRole(token.form) && !isNounNamed(sentence, token))
    return undefined;
  const parts = subtreeTokens(sentence, token, (part) => !hasRelation(part, "flat", "punct"));
  const from = parts.findIndex((part) => !missing.isRole(part.form));
  const [first, last] = [parts[from], parts.at(-1)];
  if (!first || !last || parts.length < 2 || last.id - first.id > 6) return undefined;
  if (!/^\p{Lu}/u.test(first.form) || !/^\p{Lu}/u.test(last.form) || missing.isRole(last.form))
    return undefined;
  const taken = hits.filter((hit) => hit.first <= last.id && first.id <= hit.last);
  if (taken.some((hit) => hit.known || hit.label !== "PER" || hit.first < first.id || hit.last > last.id))
    return undefined;
  const isShort = taken.some((hit) => hit.first > first.id || hit.last < last.id);
  const isNew =
    taken.length === 0 && (from > 0 || (first !== last && hasRelation(token, "nsubj", "appos", "conj")));
  const name = personHit(first, last);
  return isShort || (isNew && missing.countryOfPlace(name) === undefined) ? name : undefined;
}

/** *police spokesman Gift Nyambe*: a given name that is a noun elsewhere. */
function isNounNamed(sentence: Sentence, token: Token): boolean {
  if (!/^\p{Lu}/u.test(token.form) || token.id === 1) return false;
  return dependents(sentence, token, "flat").some(({ upos }) => upos === "PROPN");
}

/** The last word of a name, and the first where it is no given name: *Dong Jun*, *Selamawit Desta*. */
function surnamesIn(hits: readonly NameHit[], { text, isGiven }: Missing): ReadonlySet<string> {
  const surnames = new Set<string>();
  for (const hit of hits) {
    const isPerson = hit.known ? hit.known.kind === "person" : hit.label === "PER";
    if (!isPerson || hit.last === hit.first) continue;
    const name = text.slice(hit.start, hit.end);
    const last = /(?<![\p{L}'])[\p{L}']+$/u.exec(name)?.[0];
    const first = /^[\p{L}']+/u.exec(name)?.[0];
    if (last && last.length > 2) surnames.add(fold(last));
    if (first && !isGiven(first) && !/^(?:mr|mrs|ms|miss|dr|sir|lady)$/iu.test(first))
      surnames.add(fold(first));
  }
  return surnames;
}

/** *el - Sherbini*: a surname begins with its particles. */
function firstPart(sentence: Sentence, token: Token): Token {
  let first = token;
  for (let before = sentence.tokens[first.id - 2]; before; before = sentence.tokens[first.id - 2]) {
    if (before.form !== "-" && !particles.has(before.form.toLowerCase())) break;
    first = before;
  }
  return first;
}

function personHit(first: Token, last: Token): NameHit {
  return {
    start: first.start,
    end: last.end,
    first: first.id,
    last: last.id,
    known: null,
    label: "PER",
    inner: [],
  };
}

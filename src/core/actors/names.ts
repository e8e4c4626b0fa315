import { plain, type Role } from "../lexicon/actors.ts";
import { firstWord, type KnownName, type NameIndex, type NameShelf, namesWritten } from "../lexicon/names.ts";
import type { Name, Sentence, Token } from "../model/document.ts";
import type { Span } from "../model/span.ts";
import { fold } from "../text/fold.ts";
import { contains, overlaps } from "../text/span.ts";

/** A name in a sentence: what the word lists and the name model say of it. */
export interface NameHit extends Span {
  /** `id`s of its first and last token. */
  readonly first: number;
  readonly last: number;
  readonly known: KnownName | null;
  /** What the name model takes it for. */
  readonly label: Name["kind"] | null;
  /** Known names inside a longer one: *England* in *Bank of England*. */
  readonly inner: readonly NameHit[];
}

export interface NameContext {
  readonly text: string;
  readonly published: string;
  readonly names: NameIndex;
  readonly outlets: NameIndex;
  readonly roles: ReadonlyMap<string, Role>;
  isGiven(word: string): boolean;
  /** *Defense, Security*: words of offices, no surnames. */
  isModifier(word: string): boolean;
  countryOfPlace(span: Span): string | undefined;
}

/**
 * Finds the names in a sentence, the longest where they overlap.
 *
 *     The [Syrian Democratic Forces] met [U.S.] envoy [Brett McGurk].
 *          known                          known        by the name model
 */
export function findNames(
  sentence: Sentence,
  labels: readonly Name[],
  context: NameContext,
): readonly NameHit[] {
  const known = findKnown(sentence, context).filter(
    (hit) => hit.known?.use !== "surname" || isTitledOrLabelled(sentence, hit, labels, context),
  );
  const single = labels.filter((label) => !isJoint(sentence, label, known));
  const all = [...known, ...single.flatMap((label) => hitOf(sentence, label, known, context) ?? [])]
    .filter((hit) => hit.known || hit.label)
    .sort(
      (a, b) => b.end - b.start - (a.end - a.start) || Number(b.known !== null) - Number(a.known !== null),
    );
  const chosen: NameHit[] = [];
  for (const hit of all) {
    if (chosen.some((other) => overlaps(other, hit))) continue;
    const inner = known.filter(
      (other) => contains(hit, other) && other.end - other.start < hit.end - hit.start,
    );
    const label = hit.label ?? labels.find((l) => l.start === hit.start && l.end === hit.end)?.kind ?? null;
    chosen.push({ ...hit, inner, label });
  }
  return chosen.sort((a, b) => a.start - b.start);
}

/** *the Gulf Cooperation Council and IGAD*: the name model took two bodies for one. */
function isJoint({ tokens }: Sentence, { first, last }: Name, known: readonly NameHit[]): boolean {
  const inside = known.filter((hit) => hit.first >= first && hit.last <= last);
  if (inside.length < 2) return false;
  const between = tokens.slice(first - 1, last).filter(({ id }) => {
    return !inside.some((hit) => hit.first <= id && id <= hit.last);
  });
  return between.length > 0 && between.every(({ form }) => /^(?:and|or|the|,|&)$/iu.test(form));
}

/** *President Obama, the Assad regime*: an office beside it, or the name model, says whose a surname is. */
function isTitledOrLabelled(
  sentence: Sentence,
  hit: NameHit,
  labels: readonly Name[],
  context: NameContext,
): boolean {
  const before = sentence.tokens[hit.first - 2]?.form ?? "";
  const after = sentence.tokens[hit.last]?.form ?? "";
  if ([before, after].some((word) => context.roles.get(plain(word))?.sector === "GOV")) return true;
  return labels.some((label) => label.kind === "PER" && label.last === hit.last && label.first === hit.first);
}

const honorific = /^(?:mr|mrs|ms|miss|dr|sir|lady)\.?$/iu;

/**
 * Makes a hit of what the name model found, without the title that it often takes into a person's name.
 * *Russian President Vladimir Putin* is *Vladimir Putin*; *Defense Ministry Press Service* is no person, *Paul King* is.
 * *The Working Group* is without its article.
 */
function hitOf(
  sentence: Sentence,
  label: Name,
  known: readonly NameHit[],
  context: NameContext,
): NameHit | undefined {
  const roleAt = (id: number) => context.roles.get(plain(sentence.tokens[id - 1]?.form ?? ""));
  const isTitle = (id: number) => roleAt(id)?.kind === "person" && roleAt(id)?.plural === false;
  const knownPerson = known.find((hit) => hit.known?.kind === "person" && hit.last === label.last);
  if (knownPerson?.known?.use === "name" && knownPerson.first >= label.first) return undefined;
  let { first, kind } = label;
  if (first === label.last && honorific.test(sentence.tokens[first - 1]?.form ?? "")) return undefined;
  const last = roleAt(label.last);
  if (kind === "PER" && context.isModifier(sentence.tokens[label.last - 1]?.form ?? "")) return undefined;
  if (last) {
    if (first === label.last || (kind === "ORG" && last.kind === "person")) return undefined;
    const isNamed = context.isGiven(sentence.tokens[first - 1]?.form ?? "");
    kind = kind === "PER" && !isNamed ? "ORG" : kind;
  } else {
    for (let id = label.last - 1; id >= label.first && first === label.first; id--)
      if (kind === "PER" ? roleAt(id) : isTitle(id)) first = id + 1;
    if (first > label.first) kind = "PER";
    const owner = known.find(
      (hit) => hit.first === first && hit.last < label.last && hit.known?.kind === "state",
    );
    if (owner && kind === "PER") first = owner.last + 1;
  }
  if (first < label.last && /^the$/iu.test(sentence.tokens[first - 1]?.form ?? "")) first++;
  const start = sentence.tokens[first - 1]?.start ?? label.start;
  return { start, end: label.end, first, last: label.last, known: null, label: kind, inner: [] };
}

/** Finds every known name that starts at some token, the longest from each. */
function findKnown(sentence: Sentence, context: NameContext): readonly NameHit[] {
  const found: NameHit[] = [];
  for (const [i, token] of sentence.tokens.entries()) {
    if (opensNoName(token)) continue;
    const opening = openingAt(sentence, i);
    const body = longestAt(sentence, i, context.names.get(opening), context);
    const outlet = longestAt(sentence, i, context.outlets.get(opening), context);
    // France 24 is no state.
    const hit = outlet && (!body || outlet.end > body.end) ? outlet : body;
    if (hit && !isClipped(sentence, hit)) found.push(hit);
  }
  return found;
}

/** Words of a sentence's frame in small letters begin no name, but for *the*: *in, was, that, quickly*. */
function opensNoName({ upos, form }: Token): boolean {
  return frame.test(upos) && form !== "the" && /^[\p{Ll}\p{P}]/u.test(form);
}

const frame = /^(?:ADP|ADV|AUX|CCONJ|PART|PRON|PUNCT|SCONJ|VERB)$/u;

/** *the Australian minister* has no newspaper in it, nor *The Times Square* one. */
function isClipped(sentence: Sentence, { known, last }: NameHit): boolean {
  const end = sentence.tokens[last - 1];
  return known?.kind === "outlet" && end?.deprel === "amod" && end.head > end.id;
}

/** Returns what a name that starts at a token is filed under. */
function openingAt({ tokens }: Sentence, from: number): string {
  const opening = fold(tokens[from]?.form ?? "");
  return firstWord(opening === "the" ? `the ${fold(tokens[from + 1]?.form ?? "")}` : opening);
}

function longestAt(
  sentence: Sentence,
  from: number,
  shelf: NameShelf | undefined,
  context: NameContext,
): NameHit | undefined {
  const { tokens } = sentence;
  const token = tokens[from];
  if (!token || !shelf) return undefined;
  let best: NameHit | undefined;
  for (let to = from; to < tokens.length; to++) {
    const last = tokens[to];
    if (!last || last.end - token.start > shelf.longest + 8) break;
    if (last.upos === "PUNCT") continue;
    const span = { start: token.start, end: last.end };
    const written = context.text.slice(span.start, span.end);
    const known = choose(namesWritten(shelf, fold(written), written), span, context);
    if (known) best = { ...span, first: token.id, last: last.id, known, label: null, inner: [] };
  }
  return best;
}

/** Takes the row that held when the report appeared and that its places do not speak against. */
function choose(rows: readonly KnownName[], span: Span, context: NameContext): KnownName | undefined {
  const place = rows.some((row) => row.kind === "state") ? context.countryOfPlace(span) : undefined;
  // A Papua New Guinean ambassador: an adjective is no place, whatever lies inside it.
  const fitting = rows.filter(
    (row) =>
      (row.kind !== "state" || row.use === "adjective" || !place || place === row.country) &&
      !isMereDirection(row, context),
  );
  const holding = fitting.filter((row) => holdsOn(row, context.published));
  const named = holding.find((row) => row.use !== "surname") ?? fitting.find((row) => row.use !== "surname");
  if (named) return named;
  const bearers = context.published === "" ? fitting : holding;
  const isOneState = new Set(bearers.map(({ country, sector }) => `${country} ${sector}`)).size === 1;
  return isOneState ? [...bearers].sort((a, b) => b.since.localeCompare(a.since))[0] : undefined;
}

/** *the North* is a state where the report names the other word of its name, else a part of some country. */
function isMereDirection({ written, name }: KnownName, { text }: NameContext): boolean {
  const [, direction] = /^the (east|north|south|west)$/iu.exec(written) ?? [];
  if (direction === undefined) return false;
  const others = name.split(" ").filter((word) => word.toLowerCase() !== direction.toLowerCase());
  return !others.some((word) => text.includes(word));
}

/** Tells whether a dated row holds on a day; an unknown day is after all. */
export function holdsOn(row: KnownName, day: string): boolean {
  const by = day || "9999";
  return (
    (row.since === "" || row.since <= by) && (row.until === "" || by.slice(0, row.until.length) <= row.until)
  );
}

import type { Document, Sentence, Token } from "../model/document.ts";
import type { Span } from "../model/span.ts";
import { firstFrom, holderOf } from "../text/span.ts";
import { hasRelation, headOf, headOfSpan } from "../text/tree.ts";
import type { Sort } from "./candidate.ts";

/** What earlier stages know of a name. */
export interface NamedHead {
  readonly head: Token;
  /** The words of the name alone. */
  readonly span: Span;
  /** `id` of its first word. */
  readonly first: number;
  readonly sort: Sort;
  readonly plural: boolean;
  readonly actor: string | null;
  readonly place: string | null;
  readonly feature: string | null;
}

interface Hit extends Span, Pick<NamedHead, "sort" | "plural" | "actor" | "place" | "feature"> {}

const labels = { PER: "person", ORG: "organization", LOC: "place" } as const;
const nowhere = { plural: false, actor: null, place: null, feature: null };

/**
 * Finds the names in each sentence by the word that heads their phrase.
 *
 *     [President] Barack Obama      [Tokyo] University
 *
 * Of two with one head the longer gives the name, and each what it knows.
 */
export function namedHeads(document: Document): ReadonlyMap<Sentence, readonly NamedHead[]> {
  const found = new Map<Sentence, Map<number, NamedHead>>();
  for (const hit of hitsOf(document)) {
    const sentence = holderOf(document.sentences, hit);
    const inner = sentence && headOfSpan(sentence, hit);
    if (!sentence || !inner || inner.upos === "ADJ") continue;
    const head = phraseHead(sentence, inner);
    const own = found.get(sentence) ?? new Map<number, NamedHead>();
    found.set(sentence, own);
    own.set(head.id, merged(own.get(head.id), hit, sentence, head));
  }
  return new Map([...found].map(([sentence, own]) => [sentence, [...own.values()]]));
}

function hitsOf({ names, actors, places }: Document): readonly Hit[] {
  const fromNames = names.map(({ start, end, kind }) => ({ start, end, sort: labels[kind], ...nowhere }));
  const fromPlaces = places.flatMap(({ id, feature, mentions }) =>
    mentions.map(({ start, end }) => ({
      ...nowhere,
      start,
      end,
      sort: "place" as const,
      place: id,
      feature,
    })),
  );
  const named = [...fromNames, ...fromPlaces].sort((a, b) => a.start - b.start);
  const fromActors = actors.flatMap(({ id, kind, name, mentions }) =>
    mentions
      .filter((mention) => mention.kind === "name")
      .map((mention) => {
        const sort = kind === "person" ? "person" : kind === "state" ? "place" : "organization";
        const plural = kind === "group" && /s$/u.test(name);
        return { ...nowhere, ...nameIn(mention, named, sort), sort, plural, actor: id } as const;
      }),
  );
  return [...fromPlaces, ...fromNames, ...fromActors].sort((a, b) => a.end - a.start - (b.end - b.start));
}

/** *Defense Minister [Sergei Shoigu]*: the name model tells where the name in an actor's phrase begins. */
function nameIn(mention: Span, named: readonly Span[], sort: Sort): Span {
  const { start, end } = mention;
  if (sort !== "person") return { start, end };
  for (let i = firstFrom(named, start); i < named.length; i++) {
    const name = named[i] as Span;
    if (name.start >= end) break;
    if (name.end === end) return { start: name.start, end };
  }
  return { start, end };
}

/** *Secretary [Blinken]*: a name that is flat to its title is headed by it. */
function phraseHead(sentence: Sentence, inner: Token): Token {
  const above = headOf(sentence, inner);
  if (above && hasRelation(inner, "flat", "goeswith") && above.id < inner.id) return above;
  return inner;
}

function merged(
  before: NamedHead | undefined,
  { start, end, sort, plural, actor, place, feature }: Hit,
  { tokens }: Sentence,
  head: Token,
): NamedHead {
  return {
    head,
    span: { start, end },
    first: firstFrom(tokens, start) + 1,
    sort,
    plural,
    actor: actor ?? before?.actor ?? null,
    place: place ?? before?.place ?? null,
    feature: feature ?? before?.feature ?? null,
  };
}

/** Returns whose the nouns are that the stage of actors knows, by the noun. */
export function nominalActors({ actors, sentences }: Document): ReadonlyMap<Token, string> {
  const found = new Map<Token, string>();
  for (const { id, mentions } of actors)
    for (const mention of mentions) {
      const sentence = mention.kind === "nominal" ? holderOf(sentences, mention) : undefined;
      const head = sentence && headOfSpan(sentence, mention);
      if (head) found.set(head, id);
    }
  return found;
}

import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Token } from "../model/document.ts";
import type { Candidate } from "./candidate.ts";
import type { Appearance, Discourse } from "./discourse.ts";
import { addMention, type Entity, entityOf } from "./entity.ts";
import { links } from "./links/index.ts";
import { initials, name } from "./links/name.ts";
import { ownerOf } from "./owner.ts";
import { joinSpeakers } from "./speakers.ts";
import type { Voice } from "./voices.ts";

/** Most of one name or noun that a mention is compared with. */
const most = 40;

/**
 * Joins mentions that stand for the same, in the order of their heads; then *I, we, you* with those whose words they
 * are in, who may be named after them.
 */
export function resolve(
  candidates: readonly Candidate[],
  voiceOf: (token: Token) => Voice,
  lexicon: Lexicon,
): readonly Entity[] {
  const entities: Entity[] = [];
  const past: Appearance[] = [];
  const heads = new Map<Token, Entity>();
  const shelves = new Map<string, Entity[]>();
  const actors = new Map<string, Entity>();
  const places = new Map<string, Entity>();
  const discourse: Discourse = {
    lexicon,
    past,
    at: (token) => heads.get(token),
    called: (words) => shelves.get(words) ?? [],
    ofActor: (id) => actors.get(id),
    ofPlace: (id) => places.get(id),
    voiceOf,
  };

  function add(candidate: Candidate, known: Entity | undefined): Entity {
    const entity = known ?? entityOf(candidate);
    if (!known) entities.push(entity);
    addMention(entity, candidate);
    if (candidate.joins.length === 0) heads.set(candidate.head, entity);
    for (const words of namesOf(candidate)) shelve(shelves, words, entity);
    if (candidate.actor && !actors.has(candidate.actor)) actors.set(candidate.actor, entity);
    if (candidate.place && !places.has(candidate.place)) places.set(candidate.place, entity);
    return entity;
  }

  const names = candidates.filter(({ mention }) => mention === "name");
  for (const candidate of [...names.filter(isFull), ...names.filter((one) => !isFull(one))])
    add(candidate, name.find(candidate, discourse));
  for (const candidate of candidates) {
    if (candidate.person !== 3) continue;
    const named = candidate.mention === "name" ? heads.get(candidate.head) : undefined;
    const known = named ?? (canLookBack(candidate) ? firstLink(candidate, discourse) : undefined);
    if (!known && candidate.mention === "pronoun") continue;
    const entity = named ?? add(candidate, known);
    const owner = ownerOf(candidate, discourse);
    if (owner !== entity) entity.owner ??= owner;
    for (const words of nounsOf(candidate)) shelve(shelves, words, entity);
    const { turn } = voiceOf(candidate.head);
    // The name that opens a turn is nobody whom the turn speaks of.
    if (!turn || candidate.head.start >= turn.from) past.push({ candidate, entity });
  }
  joinSpeakers(candidates, discourse, add);
  return entities;
}

/** Several joined and nouns for things are new, whatever was there before. */
function canLookBack({ joins, mention, sort }: Candidate): boolean {
  return joins.length === 0 && (mention === "pronoun" || sort !== "thing");
}

function firstLink(candidate: Candidate, discourse: Discourse): Entity | undefined {
  for (const link of links) {
    const entity = link.find(candidate, discourse);
    if (entity) return entity;
  }
  return undefined;
}

/** A surname or a given name goes to whom the report names in full, before or after. */
function isFull({ name, sort }: Candidate): boolean {
  return (sort !== "person" && sort !== "place") || (name?.includes(" ") ?? false);
}

/** A person is called by each part of the name, all else by its name alone. */
function namesOf({ name, sort }: Candidate): readonly string[] {
  if (name === null) return [];
  return sort === "person" ? [name, ...partsOf(name)] : [name, `(${initials(name)})`];
}

function nounsOf({ noun, titles, givenness }: Candidate): readonly string[] {
  if (givenness === "any") return [];
  return noun ? [...titles, noun] : titles;
}

function partsOf(name: string): readonly string[] {
  const words = name.split(" ").slice(0, 8);
  return words.length < 2
    ? []
    : [words[0] as string, ...words.slice(1).map((_, i) => words.slice(i + 1).join(" "))];
}

/** Puts what was spoken of last to the front. */
function shelve(shelves: Map<string, Entity[]>, words: string, entity: Entity): void {
  const shelf = shelves.get(words) ?? [];
  if (shelf[0] === entity) return;
  shelves.set(words, [entity, ...shelf.filter((other) => other !== entity)].slice(0, most));
}

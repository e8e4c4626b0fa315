import type { Candidate, Sort } from "./candidate.ts";

/** Whose something is: somebody read before, or the voice and pronoun of one who speaks (*our friends*). */
export type Owner = Entity | string;

/** Somebody or something spoken of, with all that its mentions tell. */
export interface Entity {
  sort: Sort;
  plural: boolean;
  gender: "f" | "m" | null;
  names: ReadonlySet<string>;
  nouns: ReadonlySet<string>;
  qualifiers: ReadonlySet<string>;
  /** Whose it is: *his daughter*. */
  owner: Owner | null;
  readonly mentions: Candidate[];
  actor: string | null;
  place: string | null;
  feature: string | null;
  /** How many mentions took it for what; null until they differ. */
  votes: Map<Sort, number> | null;
}

const nothing: ReadonlySet<string> = new Set();

/** Makes somebody new, without mentions yet. */
export function entityOf({ sort, plural, gender }: Candidate): Entity {
  return {
    sort,
    plural,
    gender,
    names: nothing,
    nouns: nothing,
    qualifiers: nothing,
    owner: null,
    mentions: [],
    actor: null,
    place: null,
    feature: null,
    votes: null,
  };
}

/** Adds a mention, with what it tells. */
export function addMention(entity: Entity, candidate: Candidate): void {
  vote(entity, candidate);
  entity.mentions.push(candidate);
  if (entity.sort === "thing") entity.sort = candidate.sort;
  entity.gender ??= candidate.gender;
  entity.actor ??= candidate.actor;
  entity.place ??= candidate.place;
  entity.feature ??= candidate.feature;
  const { name, noun, titles, qualifiers } = candidate;
  if (name !== null) {
    entity.names = joined(entity.names, [name]);
    entity.qualifiers = joined(entity.qualifiers, name.split(" ", longest));
  }
  if (noun !== null) entity.nouns = joined(entity.nouns, [noun]);
  entity.nouns = joined(entity.nouns, titles);
  entity.qualifiers = joined(entity.qualifiers, qualifiers);
}

/** Words that are kept of a name, and of all that one is called: no report needs more. */
const [longest, most] = [12, 60];

function joined(known: ReadonlySet<string>, words: Iterable<string>): ReadonlySet<string> {
  const fresh = [...words].filter((word) => !known.has(word));
  return fresh.length === 0 || known.size >= most ? known : new Set([...known, ...fresh]);
}

/** *He* and *she* tell a person too. */
function vote(entity: Entity, { mention, gender, sort }: Candidate): void {
  if (mention === "pronoun" && gender === null) return;
  if (entity.votes === null && sort === entity.sort) return;
  entity.votes ??= new Map([[entity.sort, entity.mentions.length]]);
  entity.votes.set(sort, (entity.votes.get(sort) ?? 0) + 1);
}

/** Returns what most mentions take it for; that of words which the tables do not know counts half. */
export function sortOf({ votes, sort }: Entity): Sort {
  if (votes === null) return sort;
  const weight = (one: Sort) => (votes.get(one) ?? 0) * (one === "thing" ? 0.5 : 1);
  return [...votes.keys()].reduce((best, one) => (weight(one) > weight(best) ? one : best), sort);
}

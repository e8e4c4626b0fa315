import type { Mention } from "../model/actor.ts";
import type { ChainSort } from "../model/chain.ts";
import type { Sentence, Token } from "../model/document.ts";

/** A thing is what is neither a person nor a body nor a place; it only keeps a pronoun from standing for those. */
export type Sort = ChainSort | "thing";

/**
 * How a phrase says whether its hearer knows what it stands for: *the minister, this minister, his minister;
 * a minister; ministers; any minister*.
 */
export type Givenness = "definite" | "near" | "owned" | "new" | "bare" | "any";

/** A phrase that may stand for somebody or something spoken of elsewhere. */
export interface Candidate {
  readonly sentence: Sentence;
  readonly head: Token;
  readonly mention: Mention["kind"];
  readonly sort: Sort;
  readonly plural: boolean;
  readonly gender: "f" | "m" | null;
  /** 1 for *I, we*, 2 for *you*, 3 for all else. */
  readonly person: 1 | 2 | 3;
  /** Folded name without its title; null for what is no name. */
  readonly name: string | null;
  /** Noun in the singular, lower case; null for a pronoun. Of a name, its last word. */
  readonly noun: string | null;
  /** Nouns of the titles before a name, and the noun that heads it: *church* of *Church of Norway*. */
  readonly titles: readonly string[];
  /** Telling words beside the noun, lower case: *common* of *our common friends*. */
  readonly qualifiers: ReadonlySet<string>;
  readonly givenness: Givenness;
  /** Head of the phrase that owns it: *his* of *his mother*. */
  readonly owner: Token | null;
  /** Heads of the phrases joined in it: *Isabel and I*. */
  readonly joins: readonly Token[];
  readonly actor: string | null;
  readonly place: string | null;
  /** What the gazetteer calls the place: *country, city*. */
  readonly feature: string | null;
  readonly isSubject: boolean;
}

const none: readonly never[] = [];
const nothing: ReadonlySet<string> = new Set();

/** Makes a candidate of what is told of it; the rest is not known. */
export function candidateOf(
  told: Pick<Candidate, "sentence" | "head" | "mention" | "sort" | "isSubject"> & Partial<Candidate>,
): Candidate {
  // Field by field: spread over defaults, an object costs a hundred times as much.
  return {
    sentence: told.sentence,
    head: told.head,
    mention: told.mention,
    sort: told.sort,
    isSubject: told.isSubject,
    plural: told.plural ?? false,
    gender: told.gender ?? null,
    person: told.person ?? 3,
    name: told.name ?? null,
    noun: told.noun ?? null,
    titles: told.titles ?? none,
    qualifiers: told.qualifiers ?? nothing,
    givenness: told.givenness ?? "definite",
    owner: told.owner ?? null,
    joins: told.joins ?? none,
    actor: told.actor ?? null,
    place: told.place ?? null,
    feature: told.feature ?? null,
  };
}

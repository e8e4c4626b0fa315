import type { ActorKind, Mention } from "../model/actor.ts";
import type { Sentence, Token } from "../model/document.ts";
import type { Span } from "../model/span.ts";
import type { Scene } from "./scene.ts";

/** What a mention says of its actor by itself; the links add what others say. */
export interface Description {
  readonly kind: ActorKind;
  /** Full name without title; null for a mention that names nobody. */
  readonly name: string | null;
  /** The letters that stand for a body in the text: *FBI*. */
  readonly acronym: string | null;
  /** Identity in the word lists, `state:Turkey`; null for what they do not know. */
  readonly key: string | null;
  readonly country: string | null;
  readonly sector: string | null;
  /** As the text has it: *junior defence minister*. */
  readonly role: string | null;
  /** Singular of the noun in the word lists, by which mentions are compared: *minister*. */
  readonly noun: string | null;
  readonly gender: "f" | "m" | null;
  readonly plural: boolean;
  /** *the, this, both, his*: the mention takes up somebody known. */
  readonly definite: boolean;
  /** States of a group that belongs to several (*Russian, Chinese ministers*). */
  readonly countries: readonly string[];
  /** Country of the state last spoken of, for where the report as a whole tells none. */
  readonly nearby: string | null;
  /** Is where things happen whatever its sector: *Kurdish officials*. */
  readonly local: boolean;
  /** Takes the country of the report where nothing nearer gives one. */
  readonly inherits: boolean;
}

/** A mention before it is known whose it is. */
export interface Candidate extends Description {
  readonly sentence: Sentence;
  readonly head: Token;
  readonly span: Span;
  readonly mention: Mention["kind"];
  /** Heads of the phrases that say whom a nominal belongs to: *Turkey* in *Turkey's president*. */
  readonly owners: readonly Token[];
  readonly rule: string;
}

/** Finds mentions in one sentence. */
export interface ActorRule {
  readonly id: string;
  find(sentence: Sentence, scene: Scene): readonly Candidate[];
}

/** What a rule tells of a mention. */
type Told = Omit<Candidate, keyof Description> & Partial<Description>;

/** Makes a mention of what its rule tells; the rest is not known. */
export function candidateOf(told: Told): Candidate {
  // Field by field: spread over defaults, an object costs a hundred times as much.
  return {
    sentence: told.sentence,
    head: told.head,
    span: told.span,
    mention: told.mention,
    owners: told.owners,
    rule: told.rule,
    kind: told.kind ?? "unnamed",
    name: told.name ?? null,
    acronym: told.acronym ?? null,
    key: told.key ?? null,
    country: told.country ?? null,
    sector: told.sector ?? null,
    role: told.role ?? null,
    noun: told.noun ?? null,
    gender: told.gender ?? null,
    plural: told.plural ?? false,
    definite: told.definite ?? false,
    countries: told.countries ?? [],
    nearby: told.nearby ?? null,
    local: told.local ?? false,
    inherits: told.inherits ?? false,
  };
}

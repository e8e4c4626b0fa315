import { aboveStates } from "../model/actor.ts";
import type { Sentence, Token } from "../model/document.ts";
import { dependent, dependents, hasRelation, headOf } from "../text/tree.ts";
import { type Cast, recent } from "./cast.ts";
import type { Candidate } from "./rule.ts";

/** What a state does to those in its own hands. */
const ownActs = new Set(
  "amnesty arrest convict detain execute free hang imprison jail pardon release sentence try".split(" "),
);
/** Those whom a state has in its hands are its own people, sailors and soldiers often others'. */
const inHands: ReadonlySet<string> = new Set(["CVL", "CRM", "EDU", "JRN", "OPP", "REL", "UNK"]);
const holding: ReadonlySet<string> = new Set(["COP", "GOV", "JUD", "MIL", "SPY"]);

const hurting = new Set("hurt injure kill maim slay wound".split(" "));

/**
 * Returns the country that an act tells of those whom it reaches.
 *
 *     Minsk  freed  52 prisoners, most of whom left for Lithuania.       Belarus
 *     Chadian troops fired at a Sudanese patrol, injuring two guards.    Sudan
 *
 * Leaves alone those who are somebody's or have a state of their own.
 */
export function countryOfDealtWith(candidate: Candidate, cast: Cast): string | null {
  const { sentence, head, mention, owners } = candidate;
  if (mention !== "nominal" || owners.length > 0) return null;
  const verb = hasRelation(head, "obj", "nsubj:pass") ? headOf(sentence, head) : undefined;
  if (!verb) return null;
  if (ownActs.has(verb.lemma)) return fromHolder(candidate, verb, cast);
  return hurting.has(verb.lemma) && hasRelation(head, "obj") ? fromOthersHit(candidate, verb, cast) : null;
}

function fromHolder({ sentence, sector }: Candidate, verb: Token, cast: Cast): string | null {
  if (!inHands.has(sector ?? "")) return null;
  const doer = dependent(sentence, verb, "obl:agent") ?? subjectOf(sentence, verb);
  const { country = null, sector: own = null } = (doer && cast.figureAt(sentence, doer)?.draft) ?? {};
  return holding.has(own ?? "") && !isAboveStates(country) ? country : null;
}

/** *fired at a patrol, [injuring two guards]*: those hurt are of whoever stands before them and did not do it. */
function fromOthersHit(candidate: Candidate, verb: Token, cast: Cast): string | null {
  const { sentence } = candidate;
  if (!hasRelation(verb, "advcl") || verb.xpos !== "VBG") return null;
  const main = headOf(sentence, verb);
  const subject = main && subjectOf(sentence, main);
  const doer = subject && cast.figureAt(sentence, subject);
  if (!main || !doer) return null;
  for (const { figure, candidate: seen } of recent(cast, candidate, 0)) {
    if (seen.head.id < main.id) return null;
    const { country } = figure.draft;
    if (country !== null && country !== doer.draft.country && !isAboveStates(country)) return country;
  }
  return null;
}

function subjectOf(sentence: Sentence, verb: Token): Token | undefined {
  const own = dependents(sentence, verb, "nsubj")[0];
  const above = own || !hasRelation(verb, "conj") ? undefined : headOf(sentence, verb);
  return own ?? (above && dependents(sentence, above, "nsubj")[0]);
}

function isAboveStates(country: string | null): boolean {
  return country === null || aboveStates.has(country);
}

import type { SlotGroups } from "../../lexicon/frames.ts";
import type { Actor } from "../../model/actor.ts";
import type { Sentence, Token } from "../../model/document.ts";
import { conjuncts, dependents, hasRelation } from "../../text/tree.ts";
import type { Party } from "../candidate.ts";
import type { Reading } from "../reading.ts";
import { adjacentAt, adjacentTokens } from "./adjacent.ts";
import { antecedentOf, isPassive, markerOf } from "./clauses.ts";
import { contingentsOf } from "./contingents.ts";
import { companionsOf } from "./noun-slots.ts";
import { sideTokens } from "./slots.ts";
import { agentsOf } from "./subjects.ts";

export type Side = "actors" | "recipients";

/**
 * Where to look for the side behind a thing, in this order: relations, and prepositions of its phrases.
 * *Peru's plan, a plan by Peru, the Peruvian plan, the army of Peru, an attack on Peru*
 */
const ties: Readonly<Record<Side, readonly ReadonlySet<string>[]>> = {
  actors: [
    new Set(["nmod:poss"]),
    new Set(["by"]),
    new Set(["compound", "amod"]),
    new Set(["of", "from", "between"]),
  ],
  recipients: [
    new Set(["nmod:poss"]),
    new Set(["by"]),
    new Set(["compound", "amod"]),
    new Set(["of", "from", "between"]),
    new Set(["against", "on", "to", "with"]),
  ],
};

/**
 * Returns one side of an event: the actors in the first group of slots that names any.
 *
 *     Egypt and Sudan  agreed   subj+with -> Egypt, Sudan
 */
export function sideOf(
  reading: Reading,
  sentence: Sentence,
  trigger: Token,
  side: Side,
  groups: SlotGroups,
): readonly Party[] {
  for (const group of groups) {
    const parties = group.flatMap((slot) => {
      const tokens = sideTokens(reading, sentence, trigger, slot).filter(
        (token) => side !== "actors" || !isOfTarget(reading, sentence, trigger, token),
      );
      const named = partiesAt(reading, sentence, side, tokens);
      if (named.length > 0 || group.length === 1) return named;
      return partiesAt(reading, sentence, side, beside(reading, sentence, trigger, slot, tokens));
    });
    if (parties.length > 0) return distinct(parties);
  }
  return distinct(partiesAt(reading, sentence, side, adjacentTokens(reading, sentence, trigger, groups)));
}

/** Who shares an act with those in other slots of its group, where no tie tells. */
function beside(
  reading: Reading,
  sentence: Sentence,
  trigger: Token,
  slot: string,
  tied: readonly Token[],
): readonly Token[] {
  const companions = slot === "subj" && tied.length === 0 ? companionsOf(sentence, trigger) : [];
  const found = companions.length > 0 ? undefined : adjacentAt(reading, sentence, trigger, slot);
  return found ? [found] : companions;
}

/** Returns the actors that noun phrases name, with their conjuncts; of a thing, those whose it is. */
export function partiesAt(
  reading: Reading,
  sentence: Sentence,
  side: Side,
  tokens: readonly Token[],
): readonly Party[] {
  return tokens
    .flatMap((token) => conjuncts(sentence, token))
    .flatMap((token) => {
      const named = namedBy(reading, sentence, token);
      return named.length > 0 ? named : ownersOf(reading, sentence, side, token, 2);
    });
}

/** The actor of a phrase, a joint one resolved into its members. */
function namedBy(reading: Reading, sentence: Sentence, token: Token): readonly Party[] {
  const antecedent = antecedentOf(sentence, token);
  const actor =
    (antecedent && reading.actorAt(sentence, antecedent)) ??
    reading.actorAt(sentence, token) ??
    titled(reading, sentence, token);
  if (!actor) return [];
  const meant = antecedent ?? token;
  return contingentsOf(reading, actor).map((member) => ({ actor: member, token: meant }));
}

/** Whose name stands under its title: *Mr* of *Mr Salas*. */
function titled(reading: Reading, sentence: Sentence, token: Token): Actor | undefined {
  const [name] = dependents(sentence, token, "flat");
  return name && reading.actorAt(sentence, name);
}

/** *Its border with Belarus*: a border is the neighbour's before it is one's own. */
function tiesOf({ lexicon }: Reading, side: Side, thing: Token): readonly ReadonlySet<string>[] {
  const isBorder = side === "recipients" && lexicon.classes.get("border")?.has(thing.lemma.toLowerCase());
  return isBorder ? [new Set(["with"]), ...ties[side]] : ties[side];
}

/**
 * Returns whose a thing is.
 *
 *     criticised  Peru's  plan   /   Russian  missiles  hit   /   the decision  of the court
 */
function ownersOf(
  reading: Reading,
  sentence: Sentence,
  side: Side,
  thing: Token,
  steps: number,
): readonly Party[] {
  if (steps === 0) return [];
  const phrases = dependents(sentence, thing, "nmod", "compound", "amod").filter(
    (token) => !isOfTarget(reading, sentence, thing, token),
  );
  const suffers = sufferersOf(reading, thing);
  for (const tie of tiesOf(reading, side, thing)) {
    const parties = phrases
      .filter((t) => !suffers.has(markerOf(sentence, t) ?? "") || t.deprel === "nmod:poss")
      .filter((t) => tie.has(t.deprel) || (hasRelation(t, "nmod") && tie.has(markerOf(sentence, t) ?? "")))
      .flatMap((token) => conjuncts(sentence, token))
      .flatMap((token) => {
        const named = namedBy(reading, sentence, token);
        // "The Israeli-occupied sector" is not Israel's, nor "the US-backed plan" the plan of the US.
        if (named.length > 0 || token.xpos.startsWith("VB") || token.xpos === "JJ") return named;
        return ownersOf(reading, sentence, side, token, steps - 1);
      });
    if (parties.length > 0) return withoutState(parties);
  }
  return usersOf(reading, sentence, thing);
}

/** *an Israeli army base*: the army's, and not the state's beside it. */
function withoutState(parties: readonly Party[]): readonly Party[] {
  const bodies = new Set(
    parties.flatMap(({ actor }) =>
      actor.kind === "organization" || actor.kind === "group" ? actor.country : [],
    ),
  );
  return parties.filter(({ actor }) => actor.kind !== "state" || !bodies.has(actor.country));
}

/** *The Turkish bus attack, an Israeli embassy bombing*: what is attacked, and whose it is, before the noun of the attack. */
function isOfTarget({ lexicon }: Reading, sentence: Sentence, attack: Token, part: Token): boolean {
  if (attack.upos !== "NOUN" || part.id > attack.id) return false;
  const frames = lexicon.frames.get(attack.lemma.toLowerCase()) ?? [];
  if (!frames.some(({ type, pos }) => type === "ASSAULT" && pos === "noun")) return false;
  const targets = lexicon.classes.get("attack-target");
  return dependents(sentence, attack, "compound").some(
    ({ id, lemma, upos }) => id >= part.id && upos === "NOUN" && targets?.has(lemma.toLowerCase()),
  );
}

/** Prepositions of who suffers what a noun names, and so does not answer for it: *condemned the arrest of the editors*. */
function sufferersOf({ lexicon }: Reading, { lemma, upos }: Token): ReadonlySet<string> {
  const frames = upos === "NOUN" ? (lexicon.frames.get(lemma.toLowerCase()) ?? []) : [];
  const suffering = frames.filter(
    ({ type, pos, words, actors, recipients }) =>
      harmful.has(type) &&
      pos === "noun" &&
      words.length === 1 &&
      recipients.flat().includes("of") &&
      !actors.flat().includes("of"),
  );
  return suffering.length > 0 ? ofAndAgainst : nobody;
}

const harmful: ReadonlySet<string> = new Set(["ASSAULT", "COERCE", "SANCTION"]);
const ofAndAgainst: ReadonlySet<string> = new Set(["of", "against", "on"]);
const nobody: ReadonlySet<string> = new Set();

/**
 * Who used a thing, as its participle tells: *a rocket fired by rebels*, *a bomb believed to be planted by rebels*,
 * *boats belonging to the Guards*.
 */
function usersOf(reading: Reading, sentence: Sentence, thing: Token): readonly Party[] {
  return dependents(sentence, thing, "acl")
    .flatMap((clause) => [clause, ...dependents(sentence, clause, "xcomp")])
    .flatMap((clause) =>
      clause.lemma === "belong"
        ? dependents(sentence, clause, "obl").filter((t) => markerOf(sentence, t) === "to")
        : isPassive(sentence, clause)
          ? agentsOf(sentence, clause)
          : [],
    )
    .flatMap((agent) => conjuncts(sentence, agent))
    .flatMap((agent) => namedBy(reading, sentence, agent));
}

/** Leaves out an actor that a side already has. */
export function distinct(parties: readonly Party[]): readonly Party[] {
  const seen = new Set<string>();
  return parties.filter(({ actor }) => !seen.has(actor.id) && seen.add(actor.id));
}

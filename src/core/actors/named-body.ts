import type { Role } from "../lexicon/actors.ts";
import type { Sentence, Token } from "../model/document.ts";
import type { Span } from "../model/span.ts";
import { overlaps } from "../text/span.ts";
import { dependents, hasRelation } from "../text/tree.ts";
import type { NameHit } from "./names.ts";

/** What `addNamedBodies` needs to know of the report. */
export interface Bodies {
  roleOf(word: string): Role | undefined;
  countryOfPlace(span: Span): string | undefined;
}

/**
 * Adds names right behind the noun for a body that no list or model knows.
 *
 *     The carriers' association  Linava  sued the government.
 *                   body         name
 *
 * Leaves alone what is a place (*the party Moscow*), and nouns for persons (rule `title`).
 */
export function addNamedBodies(names: Map<Sentence, readonly NameHit[]>, bodies: Bodies): void {
  for (const [sentence, hits] of names) {
    const found = namedBodies(sentence, hits, bodies);
    const others = hits.filter((hit) => !found.some((name) => overlaps(name, hit)));
    if (found.length > 0) names.set(sentence, [...others, ...found].sort(byStart));
  }
}

/** Sectors of bodies that nobody is called after. */
const factions: ReadonlySet<string> = new Set(["CRM", "OPP", "PRM", "PTY", "REB", "SOC"]);

function namedBodies(sentence: Sentence, hits: readonly NameHit[], bodies: Bodies): readonly NameHit[] {
  return sentence.tokens.flatMap((token) => {
    const noun = sentence.tokens[token.id - 2];
    if (!noun || !isName(token) || !isBodyBefore(noun, token, bodies)) return [];
    const parts = dependents(sentence, token, "flat").filter((part) => part.id > token.id && isName(part));
    const last = parts.at(-1) ?? token;
    const taken = hits.filter((hit) => hit.first <= last.id && token.id <= hit.last);
    // The rebel group Ajnad is no person, whatever the name model takes it for; the ministry's Hill may be.
    const isFaction = factions.has(bodies.roleOf(noun.form)?.sector ?? "");
    const isTaken = taken.some(
      (hit) => !isFaction || hit.known || hit.label !== "PER" || hit.last > hit.first,
    );
    if (isTaken || bodies.countryOfPlace({ start: token.start, end: last.end })) return [];
    const span = { start: token.start, end: last.end, first: token.id, last: last.id };
    return [{ ...span, known: null, label: "ORG", inner: [] }];
  });
}

/** Tells whether a noun in small letters names the sort of a body that the next word names: *the party Vox*. */
export function isBodyBefore(noun: Token, name: Token, { roleOf }: Pick<Bodies, "roleOf">): boolean {
  if (noun.upos !== "NOUN" || !/^\p{Ll}/u.test(noun.form)) return false;
  const isJoined =
    (noun.head === name.id && hasRelation(noun, "compound", "nmod:desc")) ||
    (name.head === noun.id && hasRelation(name, "appos", "flat", "nmod:desc"));
  const role = isJoined ? roleOf(noun.form) : undefined;
  return role !== undefined && role.kind !== "person" && !role.plural;
}

function isName({ form, upos }: Token): boolean {
  return upos === "PROPN" && /^\p{Lu}\p{L}*\p{Ll}/u.test(form);
}

function byStart(a: Span, b: Span): number {
  return a.start - b.start;
}

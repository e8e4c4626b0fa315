import { plain } from "../../lexicon/actors.ts";
import type { Sentence, Token } from "../../model/document.ts";
import { dependent, dependents, feature, hasRelation, headOf } from "../../text/tree.ts";
import { ownersOf, type Phrase, phraseHeads, phraseOf } from "../phrase.ts";
import { type RolePhrase, readRole } from "../role-phrase.ts";
import { type ActorRule, type Candidate, candidateOf } from "../rule.ts";
import type { Scene } from "../scene.ts";

const definite = new Set([
  "the",
  "this",
  "that",
  "these",
  "those",
  "both",
  "its",
  "his",
  "her",
  "their",
  "our",
]);

/**
 * A role noun with whose it is.
 *
 *     Turkey's  foreign  minister       two  Zambian  protesters
 *     owner     role: GOV               new  country  role: CVL
 *
 * Leaves alone phrases that hold a person's name (rule `title-name`), nouns that the lists do not know, and *no group*.
 */
export const nominal: ActorRule = {
  id: "nominal",

  find(sentence, scene) {
    const heads = phraseHeads(sentence);
    const inner = attributes(sentence, scene);
    const inOffices = new Set(
      heads.flatMap((head) => {
        const whole = wholeOffice(sentence, phraseOf(sentence, head), scene);
        return whole ? sentence.tokens.slice(head.id, whole.phrase.last) : [];
      }),
    );
    return [...heads, ...inner].flatMap((head) => {
      if (head.upos === "PRON") return [];
      const phrase = phraseOf(sentence, head);
      if (isNobody(sentence.tokens[phrase.first - 1])) return [];
      const named = scene
        .namesIn(sentence)
        .some((hit) => hit.first <= head.id && head.id <= hit.last && !endsInRole(hit));
      if (named) return [];
      const isAttribute = inner.includes(head);
      const first = isAttribute ? stateBefore(sentence, phrase, scene) : phrase.first;
      const whole = isAttribute ? undefined : wholeOffice(sentence, phrase, scene);
      if (whole) return [describe(sentence, whole.phrase, whole.role)];
      if (inOffices.has(head)) return [];
      const role = readRole(sentence, first, phrase.last, scene) ?? readRole(sentence, first, head.id, scene);
      if (!role || (isAttribute && !isGroup(role))) return [];
      const country = role.country ?? nationalityBeside(sentence, head, scene);
      return [describe(sentence, phrase, { ...role, country })];
    });

    /** *Egyptian Foreign Ministry*: the name model took the whole phrase for a name. */
    function endsInRole(hit: { known: unknown; label: string | null; first: number; last: number }): boolean {
      return (
        hit.known === null &&
        hit.label !== "PER" &&
        readRole(sentence, hit.first, hit.last, scene) !== undefined
      );
    }
  },
};

/** *chief [of staff], commander [in chief]*: an office that goes on behind its noun. */
function wholeOffice(
  sentence: Sentence,
  phrase: Phrase,
  scene: Scene,
): { readonly phrase: Phrase; readonly role: RolePhrase } | undefined {
  const { head, first, last } = phrase;
  const after = sentence.tokens[last];
  if (last !== head.id || !(after?.form === "-" || after?.upos === "ADP")) return undefined;
  // The prime minister-designate, the commander-in-chief.
  for (const end of [sentence.tokens[last + 1], sentence.tokens[last + 3]]) {
    const role = end && readRole(sentence, first, end.id, scene);
    if (role && role.first <= head.id) return { phrase: { ...phrase, last: end.id, end: end.end }, role };
  }
  return undefined;
}

/** *[army] raid, [police] custody*: a noun before one that is no role itself. */
function attributes(sentence: Sentence, scene: Scene): readonly Token[] {
  return sentence.tokens.filter((token) => {
    const noun =
      token.upos === "NOUN" && hasRelation(token, "compound") ? headOf(sentence, token) : undefined;
    return (
      noun !== undefined &&
      !scene.lexicon.roles.has(plain(noun.form)) &&
      !/^(?:state|country|media|bank|artillery|drone|jet|tank|warplane)$/u.test(token.lemma)
    );
  });
}

/** *a [US troop] withdrawal*: the state's name hangs on the same noun as the attribute. */
function stateBefore(sentence: Sentence, { first, head }: Phrase, scene: Scene): number {
  const hit = scene
    .namesIn(sentence)
    .find(({ last, known }) => last === first - 1 && known?.kind === "state");
  const name = hit && sentence.tokens[hit.last - 1];
  return name && name.head === head.head ? hit.first : first;
}

function isGroup({ role }: RolePhrase): boolean {
  return role.kind !== "person" && !role.inherits;
}

function describe(sentence: Sentence, phrase: Phrase, found: RolePhrase): Candidate {
  const { head } = phrase;
  const { role } = found;
  const plural = role.plural || feature(head, "Number") === "Plur";
  const opening = sentence.tokens[phrase.first - 1];
  const isCounted = dependent(sentence, head, "nummod") !== undefined;
  const isBare = plural && !isCounted && !found.ofPeople && !isDefinite(opening);
  const isGeneral = isBare && general.has(found.sector ?? "GOV") && !everywhere.has(role.name);
  return candidateOf({
    sentence,
    head,
    span: { start: phrase.start, end: phrase.end },
    mention: "nominal",
    owners: ownersOfOffice(sentence, phrase, role.name),
    rule: "nominal",
    kind: kindOf(role.kind, plural),
    country: found.country,
    countries: found.countries,
    sector: isPeople(sentence, head, found) ? "CVL" : areSides(opening, found) ? null : found.sector,
    role: role.kind === "organization" ? null : found.words,
    noun: role.name,
    gender: role.gender,
    local: found.ofPeople,
    plural,
    definite: isDefinite(opening),
    inherits:
      !found.bound && found.country === null && !isGeneral && !isAnyone(opening) && !isOthers(sentence, head),
  });
}

/** *the chief of staff of the army*: what hangs on the last word of an office owns the whole. */
function ownersOfOffice(sentence: Sentence, { head, last }: Phrase, noun: string): readonly Token[] {
  const end = sentence.tokens[last - 1];
  const owners = ownersOf(sentence, head, noun).filter(({ id }) => id < head.id || id > last);
  return owners.length > 0 || !end || end === head ? owners : ownersOf(sentence, end, noun);
}

/** *a driver, [a Dane]*: what somebody is beside what he does. */
function nationalityBeside(sentence: Sentence, head: Token, scene: Scene): string | null {
  const beside = dependents(sentence, head, "appos");
  const hit = scene.namesIn(sentence).find(({ known, first, last }) => {
    const isPeople = known?.kind === "state" && (known.use === "people" || known.use === "adjective");
    return isPeople && beside.some(({ id }) => id >= first && id <= last);
  });
  return hit?.known?.country ?? null;
}

/** *women and children, Australian men* are civilians; *two men* are anybody. */
function isPeople(sentence: Sentence, head: Token, { sector, country }: RolePhrase): boolean {
  if (sector !== "UNK") return false;
  return country !== null || hasRelation(head, "conj") || dependent(sentence, head, "conj") !== undefined;
}

/** *urged all parties to show restraint*: those at odds, whoever they are, and no political parties. */
function areSides(opening: Token | undefined, { role, words }: RolePhrase): boolean {
  return role.name === "party" && /^(?:all|both)$/iu.test(opening?.form ?? "") && /^\S+$/u.test(words);
}

function kindOf(kind: RolePhrase["role"]["kind"], plural: boolean): Candidate["kind"] {
  if (kind === "organization") return plural ? "group" : "organization";
  return kind === "group" || plural ? "group" : "unnamed";
}

/** *diplomats, all parties, journalists*: in the plural and bare they may be of any state. */
const general = new Set(["GOV", "JRN", "PTY", "BUS", "EDU"]);

/** *students, shopkeepers*: whatever their sector, those of the place. */
const everywhere = new Set(
  "haulier hawker headteacher merchant pupil retailer schoolchild schoolteacher shopkeeper stallholder student teacher trader vendor wholesaler".split(
    " ",
  ),
);

/** *No group claimed the attack.* */
function isNobody(opening: Token | undefined): boolean {
  return opening?.lemma.toLowerCase() === "no";
}

/** *any official, every state*: nobody in particular, so of no state in particular. */
function isAnyone(opening: Token | undefined): boolean {
  return opening !== undefined && /^(?:any|every|each|another)$/iu.test(opening.form);
}

/** *other governments, more than 50 other states*: none of those that the report is about. */
function isOthers(sentence: Sentence, head: Token): boolean {
  return dependents(sentence, head, "amod").some(({ lemma }) => lemma === "other");
}

function isDefinite(opening: Token | undefined): boolean {
  return opening !== undefined && definite.has(opening.form.toLowerCase());
}

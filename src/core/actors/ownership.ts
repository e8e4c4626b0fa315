import type { Sentence, Token } from "../model/document.ts";
import { ancestors, dependents, hasRelation, headOf } from "../text/tree.ts";
import { type Cast, recent } from "./cast.ts";
import { countryOfDealtWith } from "./dealt-with.ts";
import type { Figure } from "./draft.ts";
import { inForce } from "./force.ts";
import type { Candidate } from "./rule.ts";

/**
 * Adds to a mention what those tell whom it belongs to: their country and, where it has none of its own, their sector.
 *
 *     [Russia]'s troops: RUS MIL      spokesman for [the Houthis]: YEM REB      [its] envoy
 */
export function inheritFrom(candidate: Candidate, cast: Cast): Candidate {
  const owned = fromOwners(inForce(candidate, cast), cast);
  if (owned.country !== null || !owned.inherits) return owned;
  const reached = countryOfDealtWith(owned, cast);
  if (reached !== null) return { ...owned, nearby: reached, country: reached };
  const atHome = countryOfOwnPeople(owned, cast);
  if (atHome !== null) return { ...owned, country: atHome };
  const ofEnvoy = countryOfEnvoy(owned, cast);
  if (ofEnvoy !== null) return { ...owned, country: ofEnvoy };
  const ofTeller = countryOfTeller(owned, cast);
  if (ofTeller !== null) return { ...owned, country: ofTeller };
  // Two officials were held in Lusaka: people that nobody has named yet are where it happens.
  const isNew = owned.mention === "nominal" && owned.plural && !owned.definite;
  // "In Seoul, the opposition criticised …"
  const isParty = owned.mention === "nominal" && parties.has(owned.sector ?? "");
  const around = isLocal(owned) || isNew || isParty ? cast.scene.countryAround(owned.sentence) : undefined;
  if (around) return { ...owned, nearby: around, country: isParty ? around : owned.country };
  const isOffice = owned.mention === "nominal" && offices.has(owned.sector ?? "") && !isOwned(owned);
  const beside = isOffice ? stateOfParagraph(owned, cast) : null;
  if (beside !== null) return { ...owned, country: beside };
  if (cast.scene.home !== undefined) return owned;
  return owned.definite && owned.mention === "nominal"
    ? { ...owned, nearby: nearbyCountry(owned, cast) }
    : owned;
}

/** Sectors of those who are at home where they are. */
const parties = new Set(["OPP", "PTY"]);

/** Sectors of those whose state goes without saying where the sentence before was about it. */
const offices = new Set(["GOV", "LEG"]);

/** Sectors of people who are where things happen, not where they are decided. */
const local = new Set(["CVL", "REF", "REB", "UAF", "PRM", "UNK", "LAB", "AGR", "MED", "EDU", "COP", "CRM"]);

/** Tells whether the country of somebody is that of the place: *civilians, rebels, police*. */
export function isLocal({ sector, local: isHere }: Pick<Candidate, "sector" | "local">): boolean {
  return isHere || (sector !== null && local.has(sector));
}

/** Sectors of those who deal with their own state's offices. */
const domestic = new Set(["AGR", "CVL", "EDU", "JUD", "LAB", "LEG", "OPP", "PTY", "SOC"]);
const ofState = new Set(["COP", "GOV", "JUD", "LEG", "MIL"]);

/** *Germany's opposition accused [the chancellor]*, in a report about Poland: who is blamed at home is of that home. */
function countryOfOwnPeople(candidate: Candidate, cast: Cast): string | null {
  if (!candidate.definite || candidate.mention !== "nominal" || !ofState.has(candidate.sector ?? ""))
    return null;
  for (const { figure, candidate: seen, isSubject } of recent(cast, candidate, 0)) {
    if (!isSubject) continue;
    const isOwn = domestic.has(figure.draft.sector ?? "") && seen.country !== null;
    return isOwn && figure.draft.country === seen.country ? seen.country : null;
  }
  return null;
}

/** Sentences back in which an embassy's ambassador is sought. */
const near = 2;

/** *The American ambassador met Abiy, [the embassy] said*: it is that of the ambassador last spoken of. */
function countryOfEnvoy(candidate: Candidate, cast: Cast): string | null {
  const { mention, noun, definite } = candidate;
  if (mention !== "nominal" || !definite || !/^(?:embassy|consulate|mission)$/u.test(noun ?? "")) return null;
  for (const { figure } of recent(cast, candidate, near))
    if (["ambassador", "envoy", "consul"].some((office) => figure.draft.nouns.has(office)))
      return figure.draft.country;
  return null;
}

/** Sectors of those who speak for their state, and of its forces. */
const official = new Set(["COP", "ELI", "GOV", "LEG", "MIL", "SPY"]);
const forces = new Set(["COP", "MIL"]);

/**
 * *Pakistan's army said that [a soldier] was killed; Duque said that Petro had let down [the army]*: the forces that an
 * official tells of, where nothing tells whose they are and they are not said to act, are of his state.
 */
function countryOfTeller({ sentence, head, mention, sector }: Candidate, cast: Cast): string | null {
  if (mention !== "nominal" || !forces.has(sector ?? "") || head.deprel === "nsubj") return null;
  for (const clause of ancestors(sentence, head)) {
    if (clause.deprel !== "ccomp") continue;
    const saying = headOf(sentence, clause);
    const [subject] = saying ? dependents(sentence, saying, "nsubj") : [];
    const teller = subject && cast.figureAt(sentence, subject)?.draft;
    return teller && official.has(teller.sector ?? "") ? teller.country : null;
  }
  return null;
}

/**
 * In a report about two states an office is of the one last spoken of, *Croatia recalled … Prime Minister Kovačić*, or
 * of the one whose parliament is named beside it: *In a report to Congress, the administration*.
 */
export function nearbyCountry(candidate: Candidate, cast: Cast): string | null {
  for (const { figure, candidate: other } of recent(cast, candidate, 1))
    if (
      other.sentence === candidate.sentence &&
      figure.draft.sector === "LEG" &&
      figure.draft.country !== null
    )
      return figure.draft.country;
  const acting = [...recent(cast, candidate, 2)].filter(
    ({ figure, isSubject }) =>
      isSubject && figure.draft.country !== null && ["state", "organization"].includes(figure.draft.kind),
  );
  // Peru recalled its envoy a day after La Paz sheltered him: the sentence is Peru's.
  const beside = acting.filter(({ candidate: { sentence } }) => sentence === acting[0]?.candidate.sentence);
  const main = beside.find(
    ({ candidate: { sentence, head } }) => hasRelation(head, "conj") || headOf(sentence, head)?.head === 0,
  );
  return (main ?? beside[0])?.figure.draft.country ?? null;
}

/** Sentences back in which the body of a title is sought. */
const reach = 12;

/** *The Afghan defence ministry denied it.  … [ministry] spokesman Enayatullah Khwarazmi*: of the body last called so. */
export function stateOfBody(candidate: Candidate, cast: Cast): string | null {
  const words = candidate.role?.toLowerCase().split(" ").slice(0, -1) ?? [];
  const bodies = words.filter((word) => cast.scene.lexicon.roles.get(word)?.kind === "organization");
  if (bodies.length === 0) return null;
  for (const { figure } of recent(cast, candidate, reach))
    if (bodies.some((body) => figure.draft.nouns.has(body)) && figure.draft.country !== null)
      return figure.draft.country;
  return null;
}

/**
 * Returns the state whose sentence stood right before in the paragraph: a titled name without a state is of it.
 *
 *     Egypt, which backs the army, denied it.  Foreign Minister Sameh Hanafi  said …        Egypt
 */
export function stateOfParagraph({ sentence, role, noun }: Candidate, { past }: Cast): string | null {
  if (!role && !noun) return null;
  for (let i = past.length - 1; i >= 0; i--) {
    const seen = past[i];
    if (!seen || seen.candidate.sentence.index < sentence.index - 1) return null;
    const { candidate, figure, isSubject } = seen;
    if (candidate.sentence.index === sentence.index || candidate.sentence.block !== sentence.block) continue;
    if (!isSubject || headOf(candidate.sentence, candidate.head)?.head !== 0) continue;
    return figure.draft.kind === "state" ? figure.draft.country : null;
  }
  return null;
}

function fromOwners(candidate: Candidate, cast: Cast): Candidate {
  const shared = countryShared(candidate, cast);
  if (shared) return { ...candidate, country: shared, inherits: false };
  if (candidate.owners.length === 0 || candidate.country !== null) return candidate;
  const figures = candidate.owners.map((owner) => cast.figureAt(candidate.sentence, owner));
  const countries = [
    ...new Set(
      candidate.owners.flatMap((owner, i) => {
        const shared = (figures[i]?.draft.members ?? []).flatMap(({ draft }) => draft.country ?? []);
        if (shared.length > 1) return shared;
        // "The capital" is a place that the report has found, whoever else it may stand for.
        const called = /^\p{Ll}/u.test(owner.form) ? cast.scene.countryOfPlace(owner) : undefined;
        return called ?? figures[i]?.draft.country ?? countryOfGround(candidate.sentence, owner, cast) ?? [];
      }),
    ),
  ];
  const [first] = figures.filter((figure): figure is Figure => figure !== undefined);
  const sector = first ? sectorFrom(candidate, first, cast) : candidate.sector;
  if (countries.length > 1 && candidate.plural) return { ...candidate, countries, sector, inherits: false };
  return {
    ...candidate,
    country: countries[0] ?? null,
    sector,
    inherits:
      candidate.inherits && countries.length === 0 && first?.draft.kind !== "state" && !isOfMany(first),
  };
}

/** *The mayor of [Nablus], of [the West Bank city] of Nablus*. */
function countryOfGround(sentence: Sentence, owner: Token, cast: Cast): string | undefined {
  const own = cast.scene.countryOfPlace(owner);
  if (own !== undefined || owner.form !== owner.form.toLowerCase()) return own;
  const names = dependents(sentence, owner, "nmod", "appos", "compound").filter(
    (token) => token.upos === "PROPN" && !hasRelation(token, "nmod:poss"),
  );
  return names.flatMap((name) => cast.scene.countryOfPlace(name) ?? [])[0];
}

/** *The leaders of 35 nations* are of no state in particular. */
function isOfMany(owner: Figure | undefined): boolean {
  return owner?.draft.plural === true && owner.draft.country === null && states.has(owner.draft.noun ?? "");
}

const states = new Set(["country", "government", "member", "nation", "power", "state"]);

/**
 * *Belarusian judges and [prosecutors]*, *the Spanish consul and [two other diplomats]*: a bare second noun and others of
 * the kind have the first one's country.
 */
function countryShared(
  { country, head, mention, sentence, span, owners, noun }: Candidate,
  cast: Cast,
): string | null {
  if (country !== null || mention !== "nominal" || owners.length > 0 || states.has(noun ?? "")) return null;
  const isOther = dependents(sentence, head, "amod").some(({ lemma }) => lemma === "other");
  const isCounted = dependents(sentence, head, "nummod").length > 0;
  if (head.start !== span.start && !(isOther && isCounted)) return null;
  const first = hasRelation(head, "conj") ? headOf(sentence, head) : undefined;
  const figure = first && cast.figureAt(sentence, first);
  return figure && figure.draft.kind !== "state" ? figure.draft.country : null;
}

/** A body lends its sector to its officials, a state or person nothing. */
function sectorFrom(candidate: Candidate, owner: Figure, cast: Cast): string | null {
  const role = candidate.noun === null ? undefined : cast.scene.lexicon.roles.get(candidate.noun);
  const { kind, sector } = owner.draft;
  if (candidate.sector === "ELI" || !role?.inherits || (kind !== "organization" && kind !== "group"))
    return candidate.sector;
  if (role.sector !== candidate.sector && candidate.sector !== null) return candidate.sector;
  return sector;
}

/** *its ally, Peru's envoy* */
function isOwned({ sentence, head, owners }: Candidate): boolean {
  return owners.length > 0 || dependents(sentence, head, "nmod:poss").length > 0;
}

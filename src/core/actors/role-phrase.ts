import { plain, type Role } from "../lexicon/actors.ts";
import type { Sentence } from "../model/document.ts";
import type { NameHit } from "./names.ts";
import { isOtherThanOwner, wordsOf } from "./phrase.ts";
import type { Scene } from "./scene.ts";

/** A role noun with what the words before it say. */
export interface RolePhrase {
  readonly role: Role;
  /** `id` of the first token of the role's own words. */
  readonly first: number;
  /** The role with its describing words, without whose it is: *junior defence minister*. */
  readonly words: string;
  readonly sector: string | null;
  readonly country: string | null;
  /** More than one state: *Russian, Chinese ministers*. */
  readonly countries: readonly string[];
  /** A body or part of the world stands before it, so it takes no country from the report. */
  readonly bound: boolean;
  /** Is of a people without a state: *Kurdish officials*. */
  readonly ofPeople: boolean;
}

/** No role has more words than this. */
const longestRole = 4;
/** Offices that a former holder no longer acts for. */
const offices = new Set(["GOV", "LEG", "MIL", "JUD", "COP", "SPY", "PTY"]);
/** Sectors so general that a telling word before the noun outweighs them. */
const general = new Set(["CVL", "SOC", "NGO"]);
const telling = new Set(["OPP", "REB", "PRM"]);
/** Sectors of people whose leaders are of them: *peasant leader, student leader*. */
const callings = new Set(["AGR", "EDU", "LAB", "MED"]);
/** Bodies whose officials are no government's. */
const aboveStates = new Set(["IGO", "UNO", "NGO"]);

/**
 * Reads the role that ends at a token and the words before it.
 *
 *     the U.S.-backed Kurdish forces      the former Zambian police chief
 *         unbound     people  role MIL        ELI    state   COP    role
 *
 * @param from `id` of the first token that belongs to the phrase
 * @param to `id` of the token where the role ends
 */
export function readRole(sentence: Sentence, from: number, to: number, scene: Scene): RolePhrase | undefined {
  const found = longestRoleAt(sentence, from, to, scene);
  if (!found) return undefined;
  const { role, first } = found;
  const names = scene.namesIn(sentence).filter((hit) => hit.first >= from && hit.last < first);
  const owners = names.filter((hit) => !isEpithet(sentence, hit));
  const epithets = names.filter((hit) => isEpithet(sentence, hit));
  const isOther = isOtherThanOwner(role.name);
  const states = [
    ...new Set((isOther ? owners.filter(isAdjective) : owners).flatMap((hit) => countryOf(hit, scene) ?? [])),
  ];
  const body = owners.find(
    (hit) => hit.known && ["organization", "group", "person"].includes(hit.known.kind),
  );
  const described = describedSince(sentence, from, first, owners);
  const modifiers = modifierSectors(sentence, { start: from, described, to: first }, scene);
  return {
    role,
    first,
    words: wordsOf(scene.text, sentence, described, to),
    sector: sectorOf(sentence, role, body, modifiers, { owners, epithets }),
    country: role.country ?? states[0] ?? null,
    countries: states.length > 1 && role.plural ? states : [],
    ofPeople: owners.some(({ known }) => known?.kind === "people"),
    bound: isBound(owners) || role.country !== null,
  };
}

function longestRoleAt(
  sentence: Sentence,
  from: number,
  to: number,
  scene: Scene,
): { role: Role; first: number } | undefined {
  for (let first = Math.max(from, to - longestRole); first <= to; first++) {
    const role = scene.lexicon.roles.get(plain(wordsOf(scene.text, sentence, first, to)));
    if (role) return { role, first };
  }
  return undefined;
}

/** *U.S.-backed, pro-Russian*: the name describes and does not own. *Houthi-run* does own. */
function isEpithet(sentence: Sentence, hit: NameHit): boolean {
  const [dash, verb] = [sentence.tokens[hit.last], sentence.tokens[hit.last + 1]];
  if (
    dash?.form === "-" &&
    verb &&
    /^(?:led|backed|allied|armed|trained|funded|made|brokered|supported)$/iu.test(verb.form)
  )
    return true;
  const prefix = sentence.tokens[hit.first - 3]?.form.toLowerCase() ?? "";
  return sentence.tokens[hit.first - 2]?.form === "-" && /^(?:pro|anti|non)$/u.test(prefix);
}

function isAdjective({ known }: NameHit): boolean {
  return known?.use === "adjective";
}

/** *NATO officials, Western diplomats* are of no state, *Kurdish fighters* of the one at hand. */
function isBound(owners: readonly NameHit[]): boolean {
  return owners.some(({ known }) => known?.kind === "region" || known?.kind === "organization");
}

function countryOf(hit: NameHit, scene: Scene): string | null {
  if (hit.known) return hit.known.country;
  const inner = hit.inner.find((name) => name.known?.country);
  return inner?.known?.country ?? scene.countryOfPlace(hit) ?? null;
}

/** Returns the first token that describes the role: after the last owner, article or *'s*. */
function describedSince(sentence: Sentence, from: number, to: number, owners: readonly NameHit[]): number {
  let first = to;
  while (first > from) {
    const token = sentence.tokens[first - 2];
    if (!token || owners.some((hit) => hit.first <= token.id && token.id <= hit.last)) break;
    if (["DET", "PUNCT", "PRON", "NUM", "ADP", "CCONJ"].includes(token.upos) || token.xpos === "POS") break;
    first--;
  }
  return first;
}

/** Returns the sectors that describing words tell, the nearest to the role first. */
function modifierSectors(
  sentence: Sentence,
  { start, described, to }: { start: number; described: number; to: number },
  scene: Scene,
): readonly string[] {
  const found: string[] = [];
  for (let id = to - 1; id >= start; id--) {
    const two = wordsOf(scene.text, sentence, id, Math.min(id + 1, to - 1)).toLowerCase();
    const one = sentence.tokens[id - 1]?.form.toLowerCase() ?? "";
    if (id < described && !/^(?:former|ex)$/u.test(one)) continue;
    if (one === "former" && /^(?:and|or)$/u.test(sentence.tokens[id - 2]?.form ?? "")) continue;
    const sector = scene.lexicon.modifiers.get(two) ?? scene.lexicon.modifiers.get(one);
    const asRole = id < described ? undefined : scene.lexicon.roles.get(one);
    if (sector) found.push(sector);
    else if (asRole?.sector && (asRole.kind !== "person" || callings.has(asRole.sector)))
      found.push(asRole.sector);
  }
  return found;
}

function sectorOf(
  sentence: Sentence,
  role: Role,
  body: NameHit | undefined,
  modifiers: readonly string[],
  { owners, epithets }: { owners: readonly NameHit[]; epithets: readonly NameHit[] },
): string | null {
  if (modifiers.includes("ELI") && role.kind === "person" && role.sector && offices.has(role.sector))
    return "ELI";
  if (role.name === "coalition" && epithets.length > 0) return "MIL";
  if (role.inherits && (role.sector === "MIL" || role.sector === "PRM")) {
    const isPro = epithets.some((hit) => /^pro$/iu.test(sentence.tokens[hit.first - 3]?.form ?? ""));
    if (isPro) return "PRM";
    const isStateless = !owners.some((hit) => hit.known?.kind === "state");
    if (isStateless && epithets.length > 0) return "REB";
    if (owners.some((hit) => hit.known?.kind === "people")) return "REB";
  }
  const told = modifiers.find((sector) => sector !== "ELI");
  const lender = body?.known && body.known.kind !== "person" ? body.known : undefined;
  if (lender?.country && aboveStates.has(lender.country) && role.sector === "GOV") return lender.sector;
  if (lender && (role.sector === "UAF" || (role.sector === "GOV" && lender.sector === "REB")))
    return lender.sector;
  // A police colonel is of the police.
  if (role.sector === "MIL" && told === "COP" && role.kind === "person") return told;
  if (role.inherits) {
    if (!lender) return told ?? role.sector;
    return told && told !== "GOV" && lender.sector === "GOV" ? told : lender.sector;
  }
  if (told && telling.has(told) && role.sector && general.has(role.sector)) return told;
  return role.sector;
}

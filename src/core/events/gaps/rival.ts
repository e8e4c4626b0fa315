import type { Actor } from "../../model/actor.ts";
import type { Token } from "../../model/document.ts";
import type { EventType } from "../../model/event.ts";
import { dependents, headOf } from "../../text/tree.ts";
import { baseForms } from "../base-forms.ts";
import { isOfState } from "../camp.ts";
import type { Candidate, Party } from "../candidate.ts";
import type { Reading } from "../reading.ts";
import { isAskedOfTwo } from "./adversaries.ts";
import {
  type Acts,
  countOpposing,
  countriesOf,
  opponentOf,
  pairAtOdds,
  quarrel,
  rivalOf,
} from "./at-odds.ts";

/** Acts that one state aims at another. */
const aimed = new Set<EventType>(["MOBILIZE", "REJECT", "REQUEST", "SANCTION", "THREATEN"]);

/**
 * Aims a state's act that names nobody at the state with which it is at odds in most acts of the report, and what a
 * third offers or urges at both.
 *
 *     Lima accused Quito … Quito expelled … Lima's guards …  Lima raised its alert.      against Ecuador
 *     …  Oslo offered to mediate.                                                        to Peru and Ecuador
 *
 * Leaves alone acts of police and of groups, and states at odds with none or with several.
 */
export function fillRivals(reading: Reading, ordered: readonly Candidate[]): readonly Candidate[] {
  const acts = countOpposing(ordered);
  // Where people protest, troops are sent against them.
  const unrest = countriesOfUnrest(ordered);
  return ordered.map((candidate) => {
    const doer = opponentWhoActs(reading, acts, candidate);
    if (doer) return { ...candidate, actors: [{ actor: doer }], rule: "rival" };
    if (candidate.recipients.length > 0 || candidate.actors.length === 0) return candidate;
    const isMediated = isOffered(reading, candidate);
    const countries =
      isMediated || isAskedOfTwo(reading, candidate)
        ? pairFor(acts, candidate, isMediated ? quarrel.mediated : quarrel.told)
        : aimed.has(candidate.type) && !(candidate.type === "MOBILIZE" && isAmong(unrest, candidate))
          ? [rivalFor(acts, candidate) ?? []].flat()
          : [];
    const states = countries.flatMap((country) => reading.states.get(country) ?? []);
    if (states.length === 0 || states.length < countries.length) return candidate;
    return { ...candidate, recipients: states.map((actor) => ({ actor })), rule: "rival" };
  });
}

/** What is done to officials of a state is done by its opponent: *The Chinese ambassador was summoned*. */
function opponentWhoActs(
  reading: Reading,
  acts: Acts,
  { type, actors, recipients }: Candidate,
): Actor | undefined {
  if (!official.has(type) || actors.length !== 1 || !actors.every(isUnnamed)) return undefined;
  const [country, ...more] = countriesOf(recipients);
  if (country === undefined || more.length > 0 || !recipients.every(({ actor }) => isOfState(actor)))
    return undefined;
  return reading.states.get(opponentOf(acts, country));
}

/** Acts that governments do to each other's officials. */
const official = new Set<EventType>(["ACCUSE", "REJECT", "REQUEST", "SANCTION"]);

function isUnnamed({ actor }: Party): boolean {
  return actor.sector === "UNK" && actor.mentions.length === 0;
}

/** Countries whose people protest at home. */
function countriesOfUnrest(ordered: readonly Candidate[]): ReadonlySet<string | null> {
  const protests = ordered.filter(
    ({ type, actors, recipients }) =>
      type === "PROTEST" &&
      recipients.every(({ actor }) => actors.every((own) => own.actor.country === actor.country)),
  );
  return new Set(protests.flatMap(({ actors }) => actors.map(({ actor }) => actor.country)));
}

function isAmong(countries: ReadonlySet<string | null>, { actors }: Candidate): boolean {
  return actors.some(({ actor }) => countries.has(actor.country));
}

function rivalFor(acts: Acts, { frame, actors }: Candidate): string | undefined {
  const own = countriesOf(actors);
  const [country] = own;
  const isOne = country !== undefined && own.size === 1 && actors.every(({ actor }) => isOfState(actor));
  return isOne && frame.recipients.length > 0 ? rivalOf(acts, country) : undefined;
}

/** The two between whom a third can stand. */
function pairFor(acts: Acts, { actors }: Candidate, least: number): readonly string[] {
  const pair = pairAtOdds(acts, least);
  return actors.some(({ actor }) => pair.includes(actor.country ?? "")) ? [] : pair;
}

/** *Offered to mediate, offered its good offices, is ready to host talks*. */
function isOffered({ lexicon }: Reading, { type, modes, sentence, trigger, fillers }: Candidate): boolean {
  if (modes.includes("third-party")) return true;
  if (type !== "AGREE") return false;
  const isOf = (token: Token) => baseForms(token).some((base) => lexicon.classes.get("mediating")?.has(base));
  const clauses = dependents(sentence, trigger, "xcomp", "ccomp", "acl", "obj", "nmod");
  const head = headOf(sentence, trigger);
  return [trigger, ...fillers, ...clauses, ...(head ? [head] : [])].some(isOf);
}

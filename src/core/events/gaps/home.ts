import { aboveStates } from "../../model/actor.ts";
import type { EventType } from "../../model/event.ts";
import { dependents } from "../../text/tree.ts";
import { isKnown } from "../act.ts";
import type { Candidate } from "../candidate.ts";
import type { Reading } from "../reading.ts";

/** What outsiders do to or for the country that a report is about. */
const fromOutside = new Set<EventType>(["ACCUSE", "AID", "REJECT", "REQUEST", "SANCTION"]);

/** CAMEO codes of promises of help. */
const ofHelp = /^03[13]/u;

/** How many times as often the country of a report is named as the next one. */
const lead = 2;

/**
 * Aims what an outsider gives, refuses or asks without saying whom at the country where it is to go, else at the one
 * that the report is about.
 *
 *     Canberra pledged patrol boats for ports in Mindanao.                to the Philippines
 *     Kathmandu … Nepal's police …  The bank suspended a loan.            to Nepal
 *
 * Leaves alone acts of the country's own people, and reports about several countries.
 */
export function fillHome(reading: Reading, ordered: readonly Candidate[]): readonly Candidate[] {
  const named = countNamed(reading);
  return ordered.map((candidate) => {
    const { type, cameo, frame, actors, recipients } = candidate;
    const isHelp = type === "AID" || (type === "AGREE" && ofHelp.test(cameo ?? ""));
    if (recipients.length > 0 || (!isHelp && !fromOutside.has(type))) return candidate;
    if (type === "ACCUSE" && isAboutDeed(candidate)) return candidate;
    if (frame.pos === "noun" || frame.recipients.length === 0) return candidate;
    if (actors.length === 0 || !actors.every((party) => isKnown(party) && party.actor.country !== null))
      return candidate;
    const own = new Set(actors.map(({ actor }) => actor.country));
    const there = isHelp ? placeOf(reading, candidate) : undefined;
    const country = there !== undefined && !own.has(there) ? there : mostNamed(named, own);
    const state = reading.states.get(country);
    return state ? { ...candidate, recipients: [{ actor: state }], rule: "home" } : candidate;
  });
}

/** *Condemned the bombing*, where *voiced alarm* is about how a country is ruled. */
function isAboutDeed({ modes, sentence, trigger, words, fillers }: Candidate): boolean {
  const objects = dependents(sentence, trigger, "obj", "obl", "ccomp", "nsubj:pass");
  return !modes.includes("disapprove") || objects.some((t) => !words.includes(t) && !fillers.includes(t));
}

function placeOf({ placesById }: Reading, { place, placeBasis }: Candidate): string | undefined {
  return placeBasis === "stated" ? (placesById.get(place)?.country ?? undefined) : undefined;
}

/** How often each country's people, bodies and government are named. */
function countNamed({ document }: Reading): ReadonlyMap<string, number> {
  const named = new Map<string, number>();
  for (const { country, mentions } of document.actors)
    if (country !== null && !aboveStates.has(country))
      named.set(country, (named.get(country) ?? 0) + mentions.length);
  return named;
}

function mostNamed(named: ReadonlyMap<string, number>, own: ReadonlySet<string | null>): string | undefined {
  const [first, second] = [...named].filter(([country]) => !own.has(country)).sort((a, b) => b[1] - a[1]);
  if (!first) return undefined;
  const mine = Math.max(0, ...[...own].map((country) => named.get(country ?? "") ?? 0));
  return first[1] >= lead * (second?.[1] ?? 0) && first[1] >= lead * mine ? first[0] : undefined;
}

import type { EventRecord } from "../src/core/model/event.ts";
import type { ReadoutRecord } from "../src/core/model/record.ts";
import type { Statement } from "../src/core/model/statement.ts";
import { codeOf, type Dictionary } from "./cameo-actors.ts";

/** Who did what to whom, as dyad coders lay it out: two actor codes and a code of CAMEO. */
export interface Dyad {
  readonly source: string;
  readonly target: string;
  readonly cameo: string;
}

/**
 * Lays a record out as dyads of CAMEO, by the conventions of the coders that have such a gold (PETRARCH2 and its kin):
 *
 * 1. Each actor with each recipient. A reciprocal act, which has a list of actors, is every pair both ways; so are talks
 *    of a visitor and a host.
 * 2. Where nobody is acted on, the target is the state on whose ground the text puts the act (*a protest in Beijing*);
 *    a reciprocal act on the ground of a third state goes from each side to that state. Without either there is no dyad.
 * 3. A source is named in the text: *unknown* and the police that a passive leaves out make none.
 * 4. Codes have three digits, as in CAMEO 2.0.
 * 5. Dyads have no tense: a meeting that lies ahead, which PLOVER makes an AGREE, has the code of a meeting, and an
 *    expulsion that is announced that of an expulsion. What did not happen makes no dyad.
 * 6. What somebody only wants is the intent (03) where it helps and the threat (138) where it is force; what is wanted of
 *    another is an appeal to that other (02). PLOVER and this program keep the wish apart from the deed.
 * 7. Saying is coded where it does something (a demand, blame, a promise: all of them are events here). Plain speech of
 *    cue 01, which coders emit as 010 where they find nothing else and leave out of their gold, makes no dyad. Force that its own
 *    side claims is the claim (015).
 * 8. One act of a cue category between two countries, as in their one-a-day filters: the visit in whose course they talked is no second one.
 */
export function dyadsOf(record: ReadoutRecord, dictionary: Dictionary): readonly Dyad[] {
  const dyads = new Map<string, Dyad>();
  for (const event of record.events) {
    if (event.status === "negated") continue;
    for (const [source, target] of sidesOf(record, event, dictionary)) {
      const dyad = { source, target, cameo: cameoOf(record, event, dictionary).slice(0, 3) };
      const key = [source.slice(0, 3), target.slice(0, 3), dyad.cameo.slice(0, 2)].join(" ");
      if (source !== target && !dyads.has(key)) dyads.set(key, dyad);
    }
  }
  return [...dyads.values()];
}

/** Returns the code of an act as coders would give it, who know no status and no claims. */
function cameoOf(record: ReadoutRecord, event: EventRecord, { frames }: Dictionary): string {
  const own = frames.get(event.frame) ?? event.cameo ?? "";
  const [claim] = claimsOf(record, event);
  const isConflict = event.quad === 4;
  if (claim?.class === "intention" && event.status === "hypothetical") {
    if (!event.actors.includes(claim.speaker ?? "")) return event.quad === 2 || isConflict ? "021" : "020";
    if (own.startsWith("18") || own.startsWith("19")) return "138";
    return intentOf[own.slice(0, 2)] ?? own;
  }
  if (event.type === "ASSAULT" && event.actors.includes(claim?.speaker ?? "")) return "015";
  return isAhead(event) ? own : (event.cameo ?? own);
}

/** Tells whether an event is the promise or threat of another, whose frame it has: *will meet*. */
function isAhead({ type, frame }: EventRecord): boolean {
  return (type === "AGREE" || type === "THREATEN") && !frame.startsWith(`${type.toLowerCase()}/`);
}

/** Codes of the intent to do what a cue category holds. */
const intentOf: Readonly<Record<string, string>> = {
  "04": "036",
  "05": "032",
  "06": "031",
  "07": "033",
  "08": "035",
};

/** The statements that assert an event, innermost first. */
function claimsOf({ statements }: ReadoutRecord, { assertedBy }: EventRecord): readonly Statement[] {
  return assertedBy.flatMap((id) => statements.find((statement) => statement.id === id) ?? []);
}

/** Returns the codes of both sides of each dyad of an event. */
function sidesOf(
  record: ReadoutRecord,
  event: EventRecord,
  dictionary: Dictionary,
): readonly (readonly [source: string, target: string])[] {
  const coded = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const actor = record.actors.find((each) => each.id === id);
      return actor && actor.mentions.length > 0 ? codeOf(actor, dictionary) : [];
    });
  const sources = coded(event.actors);
  const wisher = wisherOf(record, event);
  if (wisher) return coded([wisher]).flatMap((source) => sources.map((target) => [source, target] as const));
  const recipients = coded(event.recipients);
  const targets = recipients.length > 0 ? recipients : targetsOf(record, event, sources);
  const pairs = sources.flatMap((source) => targets.map((target) => [source, target] as const));
  const isMutual = recipients.length > 0 && mutual.has(cameoOf(record, event, dictionary));
  return isMutual ? [...pairs, ...pairs.map(([source, target]) => [target, source] as const)] : pairs;
}

/** Codes of meeting and negotiating, which are both ways also where the record tells visitor from host. */
const mutual = new Set(["040", "041", "044", "046"]);

/** Who wants of another what the event tells; undefined where nobody does. */
function wisherOf(record: ReadoutRecord, event: EventRecord): string | undefined {
  const [claim] = claimsOf(record, event);
  if (claim?.class !== "intention" || event.status !== "hypothetical") return undefined;
  return claim.speaker !== null && !event.actors.includes(claim.speaker) ? claim.speaker : undefined;
}

/** Whom an act reaches that names no recipients: the ground that it takes place on, else those who share in it. */
function targetsOf(record: ReadoutRecord, event: EventRecord, sources: readonly string[]): readonly string[] {
  const place =
    event.placeBasis === "stated" ? record.places.find(({ id }) => id === event.place) : undefined;
  const ground = place?.country ?? undefined;
  if (sources.length < 2) return ground === undefined ? [] : [ground];
  const isThird = ground !== undefined && sources.every((source) => !source.startsWith(ground));
  return isThird ? [ground] : sources;
}

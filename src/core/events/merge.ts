import type { Document } from "../model/document.ts";
import { ancestors } from "../text/tree.ts";
import { type Act, actOf, isKnown } from "./act.ts";
import type { Candidate, Party } from "./candidate.ts";

/**
 * Joins mentions of the same act and leaves out headlines that only repeat the body.
 *
 *     Lima expelled two diplomats … The expulsion …     one SANCTION, two spans
 *
 * Leaves alone acts that differ in status, in date or in who is on either side.
 */
export function mergeMentions(document: Document, candidates: readonly Candidate[]): readonly Act[] {
  const groups: Candidate[][] = [];
  const body = candidates.filter((c) => !isTitle(document, c));
  const titles = candidates.filter((c) => isTitle(document, c));
  for (const candidate of [...body, ...titles]) {
    const group = nearest(
      groups.filter((members) => members.every((m) => isSameAct(m, candidate))),
      candidate,
    );
    if (group) group.push(candidate);
    else if (!titles.includes(candidate) || !groups.some((g) => repeats(candidate, g)))
      groups.push([candidate]);
  }
  return groups.map(actOf).sort((a, b) => a.evidence.start - b.evidence.start);
}

/** Of several acts that a mention may tell, the one told nearest to it. */
function nearest(groups: readonly Candidate[][], candidate: Candidate): Candidate[] | undefined {
  const distance = (group: readonly Candidate[]) =>
    Math.min(...group.map((c) => Math.abs(c.trigger.start - candidate.trigger.start)));
  return [...groups].sort((a, b) => distance(a) - distance(b))[0];
}

function isTitle({ article }: Document, { sentence }: Candidate): boolean {
  return article.blocks[sentence.block]?.kind === "title";
}

/** Tells whether a headline tells the same type of act between some of the same sides. */
function repeats(title: Candidate, group: readonly Candidate[]): boolean {
  return group.some(
    (c) =>
      c.type === title.type &&
      (overlap(sideKeys(c.actors), sideKeys(title.actors)) || title.actors.length === 0),
  );
}

function isSameAct(a: Candidate, b: Candidate): boolean {
  if (a.type !== b.type) return false;
  if (isDenied(a) !== isDenied(b)) return false;
  if (!agree(a.modes[0], b.modes[0]) && !isNested(a, b) && !isNested(b, a)) return false;
  if (!agree(statedStart(a), statedStart(b)) || !agree(statedPlace(a), statedPlace(b))) return false;
  return sameSides(a.actors, b.actors) && sameSides(a.recipients, b.recipients);
}

/** Tells whether a noun is told in the clause of a verb: *were killed in an attack*. */
function isNested(verb: Candidate, noun: Candidate): boolean {
  if (verb.sentence !== noun.sentence || noun.frame.pos !== "noun") return false;
  return ancestors(verb.sentence, noun.trigger).slice(0, 2).includes(verb.trigger);
}

function statedStart({ time }: Candidate): string | undefined {
  return time?.basis === "stated" ? time.start : undefined;
}

function statedPlace({ place, placeBasis }: Candidate): string | undefined {
  return placeBasis === "stated" ? (place ?? undefined) : undefined;
}

function isDenied({ status }: Candidate): boolean {
  return status === "negated";
}

/** Tells whether two values are equal or one is less exact; one unknown counts as equal to any. */
function agree(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || a.startsWith(b) || b.startsWith(a);
}

function sameSides(first: readonly Party[], second: readonly Party[]): boolean {
  const [a, b] = [first.filter(isKnown), second.filter(isKnown)];
  if (a.length === 0 || b.length === 0) return true;
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  const keys = sideKeys(many);
  return few.every((party) => overlap(sideKeys([party]), keys));
}

/** What a side is compared by: the actor, and the government that it acts for. */
function sideKeys(parties: readonly Party[]): ReadonlySet<string> {
  return new Set(
    parties.flatMap(({ actor }) => [
      actor.id,
      ...(actor.country && (actor.kind === "state" || actor.sector === "GOV")
        ? [`${actor.country}.GOV`]
        : []),
    ]),
  );
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((key) => b.has(key));
}

import { contains } from "../text/span.ts";
import type { Cast } from "./cast.ts";
import type { Figure } from "./draft.ts";
import type { Candidate } from "./rule.ts";

/**
 * Tells each actor whom it speaks for: the owner in its phrase, or the body or state named inside it.
 *
 *     the [Houthis]' negotiator      [Russian] Defense Minister Sergei Shoigu      an [EU] official
 *
 * A body goes before a state (*the U.S. State Department's spokesman*). Keeps the one whose pronoun it stands by, for
 * its name (*[his] office*). Leaves alone states and joint actors.
 */
export function joinMembers(candidates: readonly Candidate[], cast: Cast): void {
  for (const candidate of candidates) {
    const figure = cast.figureAt(candidate.sentence, candidate.head);
    if (!figure || figure.draft.memberOf !== null || !canBelong(figure)) continue;
    const owners = candidate.owners.flatMap((owner) => cast.figureAt(candidate.sentence, owner) ?? []);
    const inside = candidates
      .filter((other) => other !== candidate && other.mention === "name" && isInside(other, candidate))
      .flatMap((other) => cast.figureAt(other.sentence, other.head) ?? []);
    if (/^(?:his|her|its|their)$/iu.test(firstFormOf(candidate)) && figure.draft.name === null)
      figure.draft = { ...figure.draft, owner: owners.find((owner) => owner !== figure) ?? null };
    const wholes = [...owners, ...inside].filter((other) => other !== figure && isBody(other));
    const memberOf = wholes.find(({ draft }) => draft.kind !== "state") ?? wholes[0];
    if (memberOf) figure.draft = { ...figure.draft, memberOf };
  }
}

function canBelong({ draft }: Figure): boolean {
  return draft.kind !== "state" && draft.members.length === 0;
}

function isBody({ draft }: Figure): boolean {
  return draft.kind === "organization" || draft.kind === "state" || draft.kind === "group";
}

function firstFormOf({ sentence, span }: Candidate): string {
  return sentence.tokens.find(({ start }) => start === span.start)?.form ?? "";
}

function isInside(inner: Candidate, outer: Candidate): boolean {
  return inner.sentence === outer.sentence && contains(outer.span, inner.span);
}

import { fold } from "../../text/fold.ts";
import type { Cast, Link } from "../cast.ts";
import type { Figure } from "../draft.ts";
import type { Candidate } from "../rule.ts";
import { areSpellings, initials, isPartOf } from "../spelling.ts";

/**
 * A name that was there before, in full, in part or in another spelling.
 *
 *     Sergei Shoigu … Sergey Shoigu … Shoigu      Tewodros Ayalneh … Tewodros
 *     High Negotiations Committee … HNC
 *
 * Leaves alone two people of one surname: a surname alone goes to the one named last before it.
 */
export const sameName: Link = {
  id: "same-name",

  find(candidate, cast) {
    if (candidate.name === null) return undefined;
    const name = fold(candidate.name);
    const spelt = cast.register
      .bySpelling(name)
      .find(({ draft }) => !(candidate.key && draft.key) && sameSort(candidate, draft));
    const exact = (candidate.key && cast.register.byKey(candidate.key)) || undefined;
    if (exact || spelt) return firstOf(exact, spelt, cast);
    return candidate.kind === "person"
      ? samePerson(name, candidate, cast)
      : sameBody(candidate.name, candidate, cast);
  },
};

/** Of two that a name may stand for, the one found first. */
function firstOf(a: Figure | undefined, b: Figure | undefined, cast: Cast): Figure | undefined {
  if (!a || !b || a === b) return a ?? b;
  return cast.register.isBefore(a, b) ? a : b;
}

function sameSort(candidate: Candidate, draft: Figure["draft"]): boolean {
  if (candidate.country && draft.country && candidate.country !== draft.country) return false;
  return (candidate.kind === "person") === (draft.kind === "person");
}

function samePerson(name: string, candidate: Candidate, cast: Cast): Figure | undefined {
  const fitting = cast.register
    .byLikeName(name)
    .filter(
      ({ draft }) =>
        draft.kind === "person" &&
        !(candidate.key && draft.key) &&
        !(candidate.gender && draft.gender && candidate.gender !== draft.gender) &&
        draft.spellings.some(
          (spelling) => isPartOf(name, spelling) || isPartOf(spelling, name) || areSpellings(name, spelling),
        ),
    );
  return lastBefore(fitting, candidate);
}

/** Takes the one mentioned last before the candidate, or else the first in the report. */
function lastBefore(figures: readonly Figure[], candidate: Candidate): Figure | undefined {
  const [only] = figures;
  if (figures.length < 2) return only;
  const at = ({ draft }: Figure) =>
    draft.mentions.reduce((last, { end }) => (end <= candidate.span.start ? Math.max(last, end) : last), -1);
  const ends = new Map(figures.map((figure) => [figure, at(figure)]));
  const [best] = [...figures].sort((a, b) => (ends.get(b) ?? -1) - (ends.get(a) ?? -1));
  return best;
}

function sameBody(name: string, candidate: Candidate, cast: Cast): Figure | undefined {
  const letters = name.replace(/\./gu, "");
  const isAcronym = /^[A-Z]{2,7}$/u.test(letters);
  return cast.register.byLetters(isAcronym ? letters : initials(name)).find(({ draft }) => {
    if (draft.kind === "person" || draft.name === null || (candidate.key && draft.key)) return false;
    return isAcronym
      ? initials(draft.name) === letters
      : initials(name) === draft.name && /^[A-Z]{2,7}$/u.test(draft.name);
  });
}

import { fold } from "../../text/fold.ts";
import type { Cast, Figure, Link } from "../cast.ts";
import type { Candidate } from "../rule.ts";

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
    const exact = cast.figures.find(({ draft }) =>
      candidate.key && draft.key
        ? candidate.key === draft.key
        : draft.spellings.includes(name) && sameSort(candidate, draft),
    );
    if (exact) return exact;
    return candidate.kind === "person"
      ? samePerson(name, candidate, cast)
      : sameBody(candidate.name, candidate, cast);
  },
};

function sameSort(candidate: Candidate, draft: Figure["draft"]): boolean {
  if (candidate.country && draft.country && candidate.country !== draft.country) return false;
  return (candidate.kind === "person") === (draft.kind === "person");
}

function samePerson(name: string, candidate: Candidate, cast: Cast): Figure | undefined {
  const fitting = cast.figures.filter(
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
  const at = ({ draft }: Figure) =>
    Math.max(-1, ...draft.mentions.map((m) => m.end).filter((end) => end <= candidate.span.start));
  const [best] = [...figures].sort((a, b) => at(b) - at(a));
  return best;
}

/** *shoigu* and *de mistura* end a longer name, *tewodros* begins one. */
function isPartOf(short: string, long: string): boolean {
  if (short.length >= long.length) return false;
  return (
    long.endsWith(` ${short}`) ||
    long.endsWith(`-${short}`) ||
    (!short.includes(" ") && long.startsWith(`${short} `))
  );
}

/** *sergei shoigu* and *sergey shoygu*: as many words, each of one sound. */
function areSpellings(a: string, b: string): boolean {
  const [left, right] = [a.split(" "), b.split(" ")];
  return (
    left.length > 1 &&
    left.length === right.length &&
    left.every((word, i) => isSpelling(word, right[i] ?? ""))
  );
}

/** A different beginning is a different name; that spares the work of most comparisons. */
function isSpelling(a: string, b: string): boolean {
  return a === b || (a.charAt(0) === b.charAt(0) && sound(a) === sound(b));
}

function sound(word: string): string {
  return word
    .replace(/(?:skyy|skiy|skyi|skii|sky)$/u, "ski")
    .replace(/ks/gu, "x")
    .replace(/ph/gu, "f")
    .replace(/[ae]y|ei|iy|yi|ii|y/gu, "i")
    .replace(/(.)\1/gu, "$1")
    .replace(/ou|u/gu, "o")
    .replace(/kh|q|c/gu, "k")
    .replace(/dzh|dj/gu, "j")
    .replace(/ie$/u, "i");
}

function sameBody(name: string, candidate: Candidate, cast: Cast): Figure | undefined {
  const letters = name.replace(/\./gu, "");
  const isAcronym = /^[A-Z]{2,7}$/u.test(letters);
  return cast.figures.find(({ draft }) => {
    if (draft.kind === "person" || draft.name === null || (candidate.key && draft.key)) return false;
    return isAcronym
      ? initials(draft.name) === letters
      : initials(name) === draft.name && /^[A-Z]{2,7}$/u.test(draft.name);
  });
}

/** *High Negotiations Committee* -> *HNC*; small words do not count. */
function initials(name: string): string {
  return name
    .split(/[ -]/u)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .join("");
}

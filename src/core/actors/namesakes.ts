import type { Notice } from "../model/notice.ts";
import { fold } from "../text/fold.ts";
import type { Cast } from "./cast.ts";
import type { Figure } from "./draft.ts";
import type { Candidate } from "./rule.ts";

/** How far back two people must both be named for their surname to tell neither, in characters: some two sentences. */
const near = 300;

/**
 * Returns the people whom a surname alone may stand for, where the text does not tell which.
 *
 *     Anna Kovac met Peter Kovac.  Kovac  said the talks had been useful.        Anna Kovac, Peter Kovac
 *
 * Empty where one of them alone was named just before, or a title tells (*Ms. Kovac*).
 */
export function namesakesOf(candidate: Candidate, { register }: Cast): readonly Figure[] {
  const { name, kind, mention, gender, role, span } = candidate;
  if (mention !== "name" || kind !== "person" || name === null || role || /\s/u.test(name)) return [];
  const surname = fold(name);
  const bearers = register.byLikeName(surname).filter(({ draft }) => {
    if (draft.kind !== "person" || (gender && draft.gender && draft.gender !== gender)) return false;
    return draft.spellings.some((spelling) => spelling.endsWith(` ${surname}`));
  });
  if (bearers.length < 2) return [];
  const recent = bearers.filter(({ draft }) =>
    draft.mentions.some(({ end }) => end <= span.start && end > span.start - near),
  );
  return recent.length > 1 ? recent : [];
}

/** Says of a surname whom it may stand for. */
export function ambiguousName({ name, span }: Candidate, namesakes: readonly Figure[]): Notice {
  const people = namesakes.map(({ draft }) => draft.name ?? "").join(" or ");
  return {
    code: "ambiguous-name",
    message: `${name} may be ${people}: it is taken for neither.`,
    start: span.start,
    end: span.end,
  };
}

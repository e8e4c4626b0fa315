import { fold } from "../text/fold.ts";
import type { Draft, Figure } from "./cast.ts";
import type { Candidate } from "./rule.ts";

/** Makes somebody new from a mention. */
export function figureOf(candidate: Candidate, members: readonly Figure[] = []): Figure {
  const { sentence, head, span, mention, owners, rule, ...description } = candidate;
  return {
    // The description last: to add fields to a copy of many costs thirty times as much.
    draft: {
      spellings: candidate.name ? [fold(candidate.name)] : [],
      mentions: [],
      nouns: new Set(candidate.noun ? [candidate.noun] : []),
      members,
      memberOf: null,
      rule,
      ...description,
    },
  };
}

/** Most spellings that somebody is known by: no report writes one name in so many ways. */
const mostSpellings = 40;

/**
 * Adds a mention to somebody, with what it tells that was not known.
 * The longest name stays; a role in the text goes before one from the word lists.
 */
export function addMention(figure: Figure, candidate: Candidate): void {
  const { draft } = figure;
  draft.mentions.push({ ...candidate.span, kind: candidate.mention });
  const spelling = candidate.name === null ? "" : fold(candidate.name);
  const isFresh = draft.spellings.length < mostSpellings && !draft.spellings.includes(spelling);
  const fresh = spelling !== "" && isFresh ? spelling : null;
  figure.draft = {
    ...draft,
    ...learned(draft, candidate),
    spellings: fresh ? [...draft.spellings, fresh].sort((a, b) => b.length - a.length) : draft.spellings,
    nouns:
      candidate.noun && !draft.nouns.has(candidate.noun)
        ? new Set([...draft.nouns, candidate.noun])
        : draft.nouns,
  };
}

function learned(draft: Draft, candidate: Candidate): Partial<Draft> {
  if (candidate.mention === "pronoun" || candidate.rule === "partitive")
    return { gender: draft.gender ?? candidate.gender };
  const isLonger =
    (draft.key === null || draft.kind === "person") &&
    candidate.name !== null &&
    candidate.name.length > (draft.name?.length ?? 0);
  const isSettled = draft.sector !== null || (draft.key !== null && draft.kind !== "person");
  const tellsSector = candidate.sector !== null && (!isSettled || candidate.sector === "ELI");
  const isNowElsewhere =
    draft.sector === "ELI" &&
    candidate.mention === "nominal" &&
    candidate.sector !== "ELI" &&
    candidate.country !== null;
  return {
    name: isLonger || draft.name === null ? candidate.name : draft.name,
    kind: draft.kind === "unnamed" && candidate.name ? candidate.kind : draft.kind,
    key: draft.key ?? candidate.key,
    acronym: draft.acronym ?? candidate.acronym,
    country: isNowElsewhere ? candidate.country : (draft.country ?? candidate.country),
    sector: isNowElsewhere || tellsSector ? candidate.sector : draft.sector,
    role:
      draft.kind === "person" && candidate.mention === "nominal"
        ? (candidate.role ?? draft.role)
        : (draft.role ?? candidate.role),
    gender: draft.gender ?? candidate.gender,
    nearby: draft.nearby ?? candidate.nearby,
    inherits: draft.inherits || candidate.inherits,
  };
}

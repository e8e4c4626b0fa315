import { fold } from "../text/fold.ts";
import type { Draft, Figure } from "./draft.ts";
import type { Candidate } from "./rule.ts";

/** Makes somebody new from a mention. */
export function figureOf(candidate: Candidate, members: readonly Figure[] = []): Figure {
  return {
    // Field by field: to copy all but some fields of many costs thirty times as much.
    draft: {
      spellings: candidate.name ? [fold(candidate.name)] : [],
      mentions: [],
      nouns: new Set(candidate.noun ? [candidate.noun] : []),
      members,
      memberOf: null,
      owner: null,
      rule: candidate.rule,
      kind: candidate.kind,
      name: candidate.name,
      acronym: candidate.acronym,
      key: candidate.key,
      country: candidate.country,
      sector: candidate.sector,
      role: candidate.role,
      noun: candidate.noun,
      gender: candidate.gender,
      plural: candidate.plural,
      definite: candidate.definite,
      countries: candidate.countries,
      nearby: candidate.nearby,
      local: candidate.local,
      inherits: candidate.inherits,
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
  draft.mentions.push({ start: candidate.span.start, end: candidate.span.end, kind: candidate.mention });
  const spelling = candidate.name === null ? "" : fold(candidate.name);
  const hasRoom = draft.spellings.length < mostSpellings;
  const isFresh = spelling !== "" && hasRoom && !draft.spellings.includes(spelling);
  figure.draft = {
    ...learned(draft, candidate),
    spellings: isFresh ? [...draft.spellings, spelling].sort((a, b) => b.length - a.length) : draft.spellings,
    nouns:
      candidate.noun && !draft.nouns.has(candidate.noun)
        ? new Set([...draft.nouns, candidate.noun])
        : draft.nouns,
  };
}

function learned(draft: Draft, candidate: Candidate): Draft {
  if (candidate.mention === "pronoun" || candidate.rule === "partitive")
    return { ...draft, gender: draft.gender ?? candidate.gender };
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
    ...draft,
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

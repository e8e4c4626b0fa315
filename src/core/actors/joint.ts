import type { Sentence, Token } from "../model/document.ts";
import { conjuncts, dependents } from "../text/tree.ts";
import { type Cast, recent } from "./cast.ts";
import type { Figure } from "./draft.ts";
import { partsOf } from "./parts-of.ts";
import { isState } from "./register.ts";
import type { Candidate } from "./rule.ts";

const numbers: ReadonlyMap<string, number> = new Map(
  Object.entries({
    both: 2,
    two: 2,
    three: 3,
    four: 4,
    pair: 2,
    duo: 2,
    trio: 3,
  }),
);
const stateNouns = new Set(
  "country nation state government neighbor neighbour capital counterpart power superpower ally".split(" "),
);
const sideNouns = new Set("side party rival foe adversary camp both".split(" "));
/** Sentences back in which members are sought. */
const reach = 12;

/**
 * Returns who is meant together by *the two countries, both leaders, the three ministers, the pair*.
 *
 *     [Chad] and [Sudan] … [The two neighbors] agreed …
 *
 * Those named together, or else those spoken of most. Leaves alone counts of strangers (*two protesters, two officials*).
 */
export function jointMembers(candidate: Candidate, cast: Cast): readonly Figure[] {
  const here = bothOfSentence(candidate, cast);
  if (here.length === 2) return here;
  const named = namedBeside(candidate, cast);
  if (named.length > 1) return named;
  const parts = partsOf(candidate, cast);
  if (parts.length > 1) return parts;
  const ofStates = candidate.countries.flatMap((country) => holderFrom(country, candidate, cast) ?? []);
  if (ofStates.length > 1) return ofStates;
  const wanted = candidate.mention === "name" ? 0 : countIn(candidate);
  if (wanted === 0) return [];
  const isWanted = sortWanted(candidate.noun ?? "", cast);
  if (isWanted === isPerson && isRelated(candidate)) return [];
  const represented = isWanted === isPerson ? statesOfHolders(candidate, cast, wanted) : [];
  if (represented.length > 0) return represented;
  const just = isWanted === isState ? justNamed(candidate, cast, wanted) : [];
  const times = withOffice(candidate.noun ?? "", wanted, timesNamed(candidate, cast, isWanted));
  const together = coordinated(candidate, cast, wanted, times);
  const most = apartFromEachOther(
    [...times].sort((a, b) => b[1] - a[1]).map(([figure]) => figure),
    isWanted,
  );
  const members = most.length < wanted ? [] : most.slice(0, wanted);
  const sum = (figures: readonly Figure[]) =>
    figures.reduce((total, figure) => total + (times.get(figure) ?? 0), 0);
  if (just.length === wanted && sum(just) > fewest * sum(members)) return just;
  const isTold = isWanted === isSide || sum(together) > enough * sum(members);
  return together.length > 0 && isTold ? together : members;
}

/**
 * Returns the states of the last sentence that names so many, where it names no more, whoever the report is about:
 * *Athens expelled an Albanian envoy; Tirana did the same. Since then [the two countries] have agreed …*
 */
function justNamed(candidate: Candidate, cast: Cast, wanted: number): readonly Figure[] {
  const states = new Map(cast.register.states().map((figure) => [figure.draft.country, figure]));
  for (const back of [0, 1]) {
    const named = [...recent(cast, candidate, back)].filter(({ candidate: seen, figure }) => {
      return (
        seen.sentence.index === candidate.sentence.index - back && seen.mention === "name" && isState(figure)
      );
    });
    const found = new Set(named.flatMap(({ figure }) => states.get(figure.draft.country) ?? []));
    if (found.size >= wanted) return found.size === wanted ? [...found].reverse() : [];
  }
  return [];
}

/** *the three leaders* are presidents and the like, where so many are named; else anybody. */
function withOffice(
  noun: string,
  wanted: number,
  times: ReadonlyMap<Figure, number>,
): ReadonlyMap<Figure, number> {
  const holders = [...times].filter(([figure]) => isPerson(figure) && holds(figure.draft.nouns, noun));
  return holders.length < wanted ? times : new Map(holders);
}

/** A state and its government are one side. */
function apartFromEachOther(
  figures: readonly Figure[],
  isWanted: (figure: Figure) => boolean,
): readonly Figure[] {
  if (isWanted !== isSide) return figures;
  const governed = ({ draft }: Figure) =>
    draft.kind === "state" || draft.sector === "GOV" ? draft.country : null;
  return figures.filter((figure, i) => {
    const country = governed(figure);
    return country === null || !figures.slice(0, i).some((other) => governed(other) === country);
  });
}

/**
 * Returns the states spoken of most whose office the noun names, and those who are known to hold it, where the report does
 * not name all: *Kabul accused Islamabad … China is to host [the two foreign ministers]*. Whoever else the sentence names
 * before is none of them.
 */
function statesOfHolders(candidate: Candidate, cast: Cast, wanted: number): readonly Figure[] {
  const noun = candidate.noun ?? "";
  const role = cast.scene.lexicon.roles.get(noun);
  if (role?.kind !== "person" || role.sector !== "GOV" || !candidate.definite) return [];
  const holders = [...timesNamed(candidate, cast, isPerson).keys()].filter(({ draft }) =>
    holds(draft.nouns, noun),
  );
  if (holders.length >= wanted) return [];
  const beside = new Set([...recent(cast, candidate, 0)].map(({ figure }) => figure.draft.country));
  // A president of whom nothing else is told is the home's.
  const countryOf = ({ draft }: Figure) => draft.country ?? cast.scene.home ?? null;
  const known = holders.filter((figure) => countryOf(figure) !== null && !beside.has(countryOf(figure)));
  const theirs = new Set(known.map(countryOf));
  const most = [...timesNamed(candidate, cast, isState)]
    .filter(([{ draft }]) => !beside.has(draft.country) && !theirs.has(draft.country))
    .sort((a, b) => b[1] - a[1])
    .map(([figure]) => figure);
  const all = [...known, ...most];
  return all.length < wanted ? [] : all.slice(0, wanted);
}

/** Those named together are meant if they are named so often as those named most, times this. */
const enough = 0.6;

/** Those just named are meant if they are named so often as those named most, times this: mediators seldom are. */
const fewest = 0.3;

/** Counts how often each of a sort was spoken of before, a state also by its people and bodies. */
function timesNamed(
  candidate: Candidate,
  cast: Cast,
  isWanted: (figure: Figure) => boolean,
): ReadonlyMap<Figure, number> {
  const times = new Map<Figure, number>();
  const states = new Map(cast.register.states().map((figure) => [figure.draft.country, figure]));
  let seen = 0;
  for (const { figure } of recent(cast, candidate, Number.POSITIVE_INFINITY)) {
    if (seen++ === farthest) break;
    const stands = isWanted === isState || (isWanted === isSide && ofState.has(figure.draft.sector ?? ""));
    const meant = isWanted(figure) ? figure : stands ? states.get(figure.draft.country) : undefined;
    if (meant) times.set(meant, (times.get(meant) ?? 0) + (meant === figure ? 1 : 0.5));
  }
  return times;
}

/** Those who act for their state: a side is spoken of wherever its army or its minister is. */
const ofState: ReadonlySet<string> = new Set(["COP", "GOV", "LEG", "MIL", "SPY"]);

/** Mentions back in which those spoken of are counted: more than a report of five thousand words has. */
const farthest = 2000;

/** *Austin spoke with Teodoro, and [both] agreed*: the two persons that the sentence has named. */
function bothOfSentence(candidate: Candidate, cast: Cast): readonly Figure[] {
  if (candidate.mention !== "pronoun" || candidate.noun !== "both") return [];
  const named = [...recent(cast, candidate, 0)].filter((seen) => seen.candidate.mention === "name");
  return [...new Set(named.map(({ figure }) => figure))].filter(isPerson).reverse();
}

/**
 * Returns those whose names stand beside what they are together: *the deputy ministers, [Abdyrakov] and [Kholmatov]*,
 * *three regional powers – [Russia], [Iran] and [Turkey]*.
 */
function namedBeside({ sentence, head, plural, mention }: Candidate, cast: Cast): readonly Figure[] {
  if (!plural || mention !== "nominal") return [];
  return dependents(sentence, head, "appos")
    .flatMap((token) => conjuncts(sentence, token))
    .flatMap((token) => cast.figureAt(sentence, token) ?? [])
    .filter((figure) => isPerson(figure) || isState(figure));
}

/** *Her two children*: whoever is somebody's own need not have been named. */
function isRelated({ sentence, head, sector }: Candidate): boolean {
  return sector !== "GOV" && dependents(sentence, head, "nmod:poss").length > 0;
}

/** *Both leaders* are persons, *both countries* states, *both sides, both armies* whoever has one. */
function sortWanted(noun: string, cast: Cast): (figure: Figure) => boolean {
  if (stateNouns.has(noun)) return isState;
  const kind = cast.scene.lexicon.roles.get(noun)?.kind;
  return sideNouns.has(noun) || kind === "organization" || kind === "group" ? isSide : isPerson;
}

function isSide(figure: Figure): boolean {
  const { kind, sector, plural } = figure.draft;
  return (
    isState(figure) || (!plural && (kind === "organization" || kind === "group") && sides.has(sector ?? ""))
  );
}

const sides = new Set(["GOV", "REB", "OPP", "PTY", "PRM"]);

function isPerson({ draft }: Figure): boolean {
  return draft.kind === "person";
}

/** Returns those named together that are as many and spoken of most: *Egypt, Ethiopia and Sudan*. */
function coordinated(
  candidate: Candidate,
  cast: Cast,
  wanted: number,
  times: ReadonlyMap<Figure, number>,
): readonly Figure[] {
  let [best, most]: [readonly Figure[], number] = [[], 0];
  for (const { candidate: seen } of recent(cast, candidate, reach)) {
    const all = conjuncts(seen.sentence, seen.head);
    if (all.length !== wanted) continue;
    const figures = [...new Set(all.flatMap((token) => cast.figureAt(seen.sentence, token) ?? []))];
    const total = figures.reduce((sum, figure) => sum + (times.get(figure) ?? fighters(figure)), 0);
    if (figures.length === wanted && total > most) [best, most] = [figures, total];
  }
  return best;
}

/** *The army and [fighters from the hills]* are two sides, though the fighters are no body of their own. */
function fighters({ draft }: Figure): number {
  return draft.plural && (draft.sector === "REB" || draft.sector === "PRM") ? 0 : Number.NEGATIVE_INFINITY;
}

/** Returns who holds the office in a state if the report names them, else the state: *leaders of Egypt and Sudan*. */
function holderFrom(country: string, candidate: Candidate, cast: Cast): Figure | undefined {
  const holder = cast.register
    .ofCountry(country)
    .find(
      ({ draft }) =>
        draft.kind === "person" &&
        draft.country === country &&
        candidate.noun !== null &&
        holds(draft.nouns, candidate.noun),
    );
  return (
    holder ?? cast.register.states().find(({ draft }) => draft.kind === "state" && draft.country === country)
  );
}

function holds(nouns: ReadonlySet<string>, noun: string): boolean {
  return (
    nouns.has(noun) ||
    (noun === "leader" &&
      /\b(?:president|minister|premier|chancellor|king|emir)\b/u.test([...nouns].join(" ")))
  );
}

/** *both sides*, *the two countries*, *the pair*: definite and counted by a word of its own. */
function countIn({ sentence, head, definite, plural, noun }: Candidate): number {
  if (!plural && noun !== null && !(noun in numbers)) return 0;
  const own = dependents(sentence, head, "nummod", "det", "amod", "cc:preconj").map((token) =>
    token.form.toLowerCase(),
  );
  const before = sentence.tokens[(dependents(sentence, head)[0] ?? head).id - 2]?.form.toLowerCase() ?? "";
  const words = [...own, before === "both" ? before : "", noun ?? ""];
  const told = words.map((word) => numbers.get(word) ?? 0).find((n) => n > 0);
  const count = told ?? (isBare(sentence, head) && definite && sideNouns.has(noun ?? "") ? 2 : 0);
  return (definite || words.includes("both")) && (plural || noun === null || noun in numbers) ? count : 0;
}

/** *all conflicting parties*: words that tell sides of nothing else. */
const apart = new Set("concerned conflicting feuding involved opposing relevant rival warring".split(" "));

/** *the parties, the sides*: with nothing but an article they are the two that the report is about. */
function isBare(sentence: Sentence, head: Token): boolean {
  return dependents(sentence, head, "amod", "nmod", "compound", "acl").every(({ lemma }) => apart.has(lemma));
}

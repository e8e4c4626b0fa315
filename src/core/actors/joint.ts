import { conjuncts } from "../text/tree.ts";
import { type Cast, type Figure, recent } from "./cast.ts";
import type { Candidate } from "./rule.ts";

const numbers: Readonly<Record<string, number>> = {
  both: 2,
  two: 2,
  three: 3,
  four: 4,
  pair: 2,
  duo: 2,
  trio: 3,
};
const stateNouns = new Set(
  "country nation state side government neighbor neighbour capital power superpower ally rival party foe adversary".split(
    " ",
  ),
);
/** Sentences back in which members are sought. */
const reach = 12;

/**
 * Returns who is meant together by *the two countries, both leaders, the three ministers, the pair*.
 *
 *     [Chad] and [Sudan] … [The two neighbors] agreed …
 *
 * The nearest before it of the right sort. Leaves alone counts of strangers (*two protesters, two officials*).
 */
export function jointMembers(candidate: Candidate, cast: Cast): readonly Figure[] {
  const ofStates = candidate.countries.flatMap((country) => holderFrom(country, candidate, cast) ?? []);
  if (ofStates.length > 1) return ofStates;
  const wanted = countIn(candidate, cast);
  if (candidate.mention !== "nominal" || wanted === 0) return [];
  const isWanted = stateNouns.has(candidate.noun ?? "") ? isState : isPerson;
  const times = new Map<Figure, number>();
  for (const { figure, candidate: seen } of recent(cast, candidate, Number.POSITIVE_INFINITY))
    if (isWanted(figure)) times.set(figure, (times.get(figure) ?? 0) + (seen.rule === "demonym" ? 0.5 : 1));
  const together = coordinated(candidate, cast, wanted, times);
  if (together.length > 0) return together;
  const members = [...times].sort((a, b) => b[1] - a[1]).map(([figure]) => figure);
  return members.length < wanted ? [] : members.slice(0, wanted);
}

function isState({ draft }: Figure): boolean {
  return draft.kind === "state" || draft.key === "organization:European Union";
}

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
    const total = figures.reduce((sum, figure) => sum + (times.get(figure) ?? Number.NEGATIVE_INFINITY), 0);
    if (figures.length === wanted && total > most) [best, most] = [figures, total];
  }
  return best;
}

/** Returns who holds the office in a state if the report names them, else the state: *leaders of Egypt and Sudan*. */
function holderFrom(country: string, candidate: Candidate, cast: Cast): Figure | undefined {
  const holder = cast.figures.find(
    ({ draft }) =>
      draft.kind === "person" &&
      draft.country === country &&
      candidate.noun !== null &&
      holds(draft.nouns, candidate.noun),
  );
  return holder ?? cast.figures.find(({ draft }) => draft.kind === "state" && draft.country === country);
}

function holds(nouns: ReadonlySet<string>, noun: string): boolean {
  return (
    nouns.has(noun) ||
    (noun === "leader" &&
      /\b(?:president|minister|premier|chancellor|king|emir)\b/u.test([...nouns].join(" ")))
  );
}

/** *both sides*, *the two countries*: definite and counted. */
function countIn(candidate: Candidate, cast: Cast): number {
  const words = cast.scene.text.slice(candidate.span.start, candidate.span.end).toLowerCase().split(/\s+/u);
  const count = words.map((word) => numbers[word] ?? 0).find((n) => n > 0) ?? 0;
  const isDefinite = candidate.definite || words[0] === "both";
  return isDefinite && (candidate.plural || words.length < 3) ? count : 0;
}

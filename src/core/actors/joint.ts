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
  const ofStates = candidate.countries.flatMap((country) => stateFigure(country, cast) ?? []);
  if (ofStates.length > 1) return ofStates;
  const wanted = countIn(candidate, cast);
  if (candidate.mention !== "nominal" || wanted === 0) return [];
  const wantsStates = stateNouns.has(candidate.noun ?? "");
  const members: Figure[] = [];
  for (const { figure } of recent(cast, candidate, reach)) {
    if (members.includes(figure)) continue;
    const { kind } = figure.draft;
    if (kind === (wantsStates ? "state" : "person")) members.unshift(figure);
    if (members.length === wanted) return members;
  }
  return [];
}

function stateFigure(country: string, cast: Cast): Figure | undefined {
  return cast.figures.find(({ draft }) => draft.kind === "state" && draft.country === country);
}

/** *both sides*, *the two countries*: definite and counted. */
function countIn(candidate: Candidate, cast: Cast): number {
  const words = cast.scene.text.slice(candidate.span.start, candidate.span.end).toLowerCase().split(/\s+/u);
  const count = words.map((word) => numbers[word] ?? 0).find((n) => n > 0) ?? 0;
  const isDefinite = candidate.definite || words[0] === "both";
  return isDefinite && (candidate.plural || words.length < 3) ? count : 0;
}

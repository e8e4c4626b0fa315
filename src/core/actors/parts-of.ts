import type { Cast } from "./cast.ts";
import type { Figure } from "./draft.ts";
import { figureOf } from "./figure.ts";
import type { Candidate } from "./rule.ts";

/**
 * Returns the forces of each state in a phrase that names those of several, one figure a state.
 *
 *     [Kyrgyz] and [Tajik] border guards        Kyrgyz border guards, Tajik border guards
 *
 * Takes a figure that the report has named already. Leaves alone officials: they act for the state itself.
 */
export function partsOf(candidate: Candidate, cast: Cast): readonly Figure[] {
  const { sentence, span, head, sector, countries } = candidate;
  if (countries.length < 2 || sector === null || sector === "GOV") return [];
  const states = cast.scene
    .namesIn(sentence)
    .filter((hit) => hit.start >= span.start && hit.end <= span.end && hit.known?.kind === "state");
  const noun = cast.scene.text.slice(states.at(-1)?.end ?? head.start, head.end).trim();
  return countries.flatMap((country) => {
    const known = cast.register.ofCountry(country).find(({ draft }) => {
      return draft.kind === "group" && draft.sector === sector && draft.noun === candidate.noun;
    });
    const hit = states.find(({ known }) => known?.country === country);
    if (known || !hit) return known ?? [];
    const name = `${cast.scene.text.slice(hit.start, hit.end)} ${noun}`;
    return figureOf({ ...candidate, name, country, countries: [], owners: [] });
  });
}

import type { Paged } from "../../../store/query/filter.ts";
import type { StatementRow } from "../../../store/query/rows.ts";
import { only, statementFilters, toggled } from "../state/filters.ts";
import { type ParamName, type Place, writeParams, writePlace } from "../state/place.ts";
import { useAnswer } from "../state/use-answer.ts";
import { FacetFold } from "./facet-fold.tsx";
import { FilterBar } from "./filter-bar.tsx";
import { Pager } from "./pager.tsx";
import { StatementTable } from "./statement-table.tsx";
import { Empty, Loaded } from "./states.tsx";
import { WordsField } from "./words-field.tsx";

const choices: readonly (readonly [name: ParamName, heading: string, values: readonly string[]])[] = [
  ["kind", "Form", ["direct", "indirect", "mixed"]],
  ["class", "What it is", ["speech", "writing", "thought", "intention", "perception"]],
  ["polarity", "Said or not", ["positive", "negated"]],
];

/** Statements as a table. */
export function Statements({ place }: { readonly place: Place }) {
  const query = writeParams(only(place.params, statementFilters));
  const after = place.params.after?.[0];
  const answer = useAnswer<Paged<StatementRow>>(
    `api/statements?${query}&limit=50${after ? `&after=${encodeURIComponent(after)}` : ""}`,
  );
  return (
    <main class="listing" aria-label="Statements">
      <header class="view-head">
        <h1>Statements</h1>
      </header>
      <FilterBar place={place} names={statementFilters} path={`api/statements?${query}`}>
        <WordsField place={place} name="speaker" label="Said by" placeholder="RUS, RUS/GOV, a name" />
        <WordsField place={place} name="words" label="Report has" placeholder="words" />
      </FilterBar>
      <div class="with-facets">
        <FacetFold>
          {choices.map(([name, heading, values]) => (
            <details class="facet" key={name} open>
              <summary>{heading}</summary>
              <ul>
                {values.map((value) => {
                  const chosen = place.params[name]?.includes(value) ?? false;
                  return (
                    <li key={value}>
                      <a
                        href={writePlace(toggled(place, name, value))}
                        aria-current={chosen ? "true" : undefined}
                      >
                        <span class="value">{value}</span>
                      </a>
                    </li>
                  );
                })}
              </ul>
            </details>
          ))}
        </FacetFold>
        <section class="plain">
          <Loaded answer={answer} rows={20}>
            {({ rows, next }) =>
              rows.length === 0 ? (
                <Empty>Nobody says anything that fits all of these filters. Take one of them away.</Empty>
              ) : (
                <>
                  <StatementTable rows={rows} caption="Statements" />
                  <Pager place={place} next={next} />
                </>
              )
            }
          </Loaded>
        </section>
      </div>
    </main>
  );
}

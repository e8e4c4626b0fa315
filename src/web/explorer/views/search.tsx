import type { Paged } from "../../../store/query/filter.ts";
import type { SearchRow } from "../../../store/query/rows.ts";
import { emptyState, writeHash } from "../../state/url-state.ts";
import { linkTo, type Place } from "../state/place.ts";
import { useAnswer } from "../state/use-answer.ts";
import { MarkedWords } from "./marked-words.tsx";
import { Pager } from "./pager.tsx";
import { ReportSource } from "./report-link.tsx";
import { Empty, Loaded } from "./states.tsx";
import { TakeAway, tableFiles } from "./take-away.tsx";

/** Reports that hold some words, with what stands around them. */
export function Search({ place }: { readonly place: Place }) {
  const words = place.params.words?.[0] ?? "";
  const after = place.params.after?.[0];
  const path = `api/search?words=${encodeURIComponent(words)}`;
  const answer = useAnswer<Paged<SearchRow>>(
    words ? `${path}&limit=25${after ? `&after=${encodeURIComponent(after)}` : ""}` : null,
  );
  return (
    <main class="listing narrow" aria-label="Search">
      <header class="view-head">
        <h1>{words ? <>Reports with “{words}”</> : "Search"}</h1>
        {words && <TakeAway files={tableFiles(path)} />}
      </header>
      {!words ? (
        <Empty>
          Type words above: all must be in the report. “Words in quotation marks” stand one after the other,
          sanction* is the beginning of a word, OR gives a choice.
        </Empty>
      ) : (
        <Loaded answer={answer} rows={12}>
          {({ rows, next }) =>
            rows.length === 0 ? (
              <Empty>No report has these words. Try fewer of them, or the beginning of one: negotiat*.</Empty>
            ) : (
              <>
                <p class="leads">
                  <a href={linkTo("events", { words: [words] })}>Events of these reports</a>
                  {" · "}
                  <a href={linkTo("statements", { words: [words] })}>what is said in them</a>
                </p>
                <ol class="found">
                  {rows.map(({ report, snippet, hits }) => (
                    <li key={report.id} data-row>
                      <a
                        class="headline"
                        data-go
                        href={writeHash({ ...emptyState, stored: report.id, query: firstHit(snippet, hits) })}
                      >
                        {report.title ?? report.id}
                      </a>{" "}
                      <ReportSource report={report} />
                      <p>
                        <MarkedWords text={snippet} from={0} marks={hits} kind="match" />
                      </p>
                    </li>
                  ))}
                </ol>
                <Pager place={place} next={next} />
              </>
            )
          }
        </Loaded>
      )}
    </main>
  );
}

/** What the reader is to look for: the words as the report has them. */
function firstHit(snippet: string, hits: SearchRow["hits"]): string {
  const [hit] = hits;
  return hit ? snippet.slice(hit.start, hit.end) : "";
}

import { dateInWords } from "../../../node/account/date.ts";
import type { StatementRow } from "../../../store/query/rows.ts";
import { linkTo } from "../state/place.ts";
import { PartyLink } from "./party.tsx";
import { ReportSource, readerLink } from "./report-link.tsx";

/** Statements, a row each: when, who through whom, what, and where it stands. */
export function StatementTable({
  rows,
  caption,
}: {
  readonly rows: readonly StatementRow[];
  readonly caption: string;
}) {
  return (
    <table class="rows statements">
      <caption class="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">When</th>
          <th scope="col">Who</th>
          <th scope="col">What</th>
          <th scope="col">Report</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <StatementLine key={row.id} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function StatementLine({ row }: { readonly row: StatementRow }) {
  const { report, speaker, via, cue, kind, words, content, polarity } = row;
  const fact = row.id.split("#").at(-1) ?? "";
  // In the reader a statement is found by its first words, as `factsOf` anchors it.
  const [span = null] = [row.source, ...content].filter((part) => part !== null);
  return (
    <tr data-row>
      <td class="when">{row.day ? dateInWords(row.day) : "no date"}</td>
      <td class="who">
        {speaker ? <PartyLink party={speaker} /> : <span class="unknown">somebody</span>}
        {via.map(({ key, name }) => (
          <span key={key} class="via">
            {" › "}
            <a class="party" href={linkTo("actor", {}, key)}>
              {name}
            </a>
          </span>
        ))}
      </td>
      <td class="words">
        <a class="said" data-go href={readerLink(report.id, span, fact)}>
          {words === null ? (
            <span class="unknown">no words kept</span>
          ) : kind === "direct" ? (
            `“${words.replace(/^["“]|["”]$/gu, "")}”`
          ) : (
            words
          )}
        </a>{" "}
        <small class="cue">
          {polarity === "negated" && "not "}
          {cue ?? ""}
        </small>
      </td>
      <td class="report-cell">
        <span class="headline">{report.title ?? report.id}</span>
        <br />
        <ReportSource report={report} />
      </td>
    </tr>
  );
}

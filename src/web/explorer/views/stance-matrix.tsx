import type { EventStory } from "../../../store/query/rows.ts";
import { matrixOf, type Stance } from "../state/matrix.ts";
import { readerLink } from "./report-link.tsx";
import { Scroll } from "./scroll.tsx";

/** Columns that fit; further reports are told in the list of mentions. */
const mostReports = 10;

const signs: Readonly<Record<Stance, string>> = { affirms: "●", hedges: "◐", denies: "⊘" };

/** Who affirms, hedges, denies, or is silent: a voice a row, a report a column; each sign leads to the words. */
export function StanceMatrix({ event }: { readonly event: EventStory }) {
  const { reports, voices } = matrixOf(event);
  const shown = reports.slice(0, mostReports);
  return (
    <Scroll label="Who affirms, hedges or denies">
      <p class="legend-of-signs" aria-hidden="true">
        ● affirms&emsp;◐ hedges&emsp;⊘ denies&emsp;· silent
      </p>
      <table class="matrix">
        <caption class="sr-only">Who affirms, hedges or denies it in which report</caption>
        <thead>
          <tr>
            <th scope="col">Voice</th>
            {shown.map((report, i) => (
              <th key={report.id} scope="col" title={report.title ?? report.id}>
                <span class="sr-only">{report.title ?? report.id}</span>
                <span aria-hidden="true">{i + 1}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {voices.map(({ name, kind, stances }) => (
            <tr key={kind + name}>
              <th scope="row">
                {name} {kind === "outlet" && <span class="detail">in its own voice</span>}
              </th>
              {stances.slice(0, mostReports).map((cell, i) => (
                <td key={shown[i]?.id} class={cell?.stance ?? "silent"}>
                  {cell ? (
                    <a
                      href={readerLink(
                        cell.mention.report.id,
                        cell.mention.evidence[0] ?? null,
                        cell.mention.event,
                      )}
                      aria-label={`${name} ${cell.stance} it in report ${i + 1}`}
                      title={`${cell.stance} it`}
                    >
                      {signs[cell.stance]}
                    </a>
                  ) : (
                    <span title="silent">
                      <span aria-hidden="true">·</span>
                      <span class="sr-only">silent</span>
                    </span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <ol class="matrix-reports">
        {shown.map((report) => (
          <li key={report.id}>{[report.outlet, report.title].filter(Boolean).join(": ") || report.id}</li>
        ))}
        {reports.length > mostReports && <li class="more">and {reports.length - mostReports} more</li>}
      </ol>
    </Scroll>
  );
}

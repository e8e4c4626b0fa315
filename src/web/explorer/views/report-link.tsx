import type { Span } from "../../../core/model/span.ts";
import { dateInWords } from "../../../node/account/date.ts";
import type { ReportHead } from "../../../store/query/rows.ts";
import { emptyState, writeHash } from "../../state/url-state.ts";

/** Where a stored report is in the page, at some of its words where they are given. */
export function readerLink(report: string, span: Span | null = null, fact: string | null = null): string {
  return writeHash({ ...emptyState, stored: report, span, fact });
}

interface ReportLinkProps {
  readonly report: ReportHead;
  readonly span?: Span | null | undefined;
  readonly fact?: string | undefined;
}

/** A report by its headline, a link into the reader. */
export function ReportLink({ report, span = null, fact }: ReportLinkProps) {
  return (
    <a class="headline" href={readerLink(report.id, span, fact ?? null)}>
      {report.title ?? `Report ${report.id.slice(0, 12)}`}
    </a>
  );
}

/** Who brought it, and when. */
export function ReportSource({ report }: { readonly report: ReportHead }) {
  const { outlet, agency, published } = report;
  const facts = [...new Set([outlet, agency])].filter((fact) => fact !== null);
  return (
    <span class="detail">
      {[...facts, published && dateInWords(published.slice(0, 10))].filter(Boolean).join(" · ")}
    </span>
  );
}

import { sql } from "kysely";
import type { ReportHead } from "./rows.ts";

/** What lists show of a report `r`, under names that no other table has. */
export const headColumns = sql`r.id as r_id, r.title as r_title, r.outlet as r_outlet, r.agency as r_agency,
  r.published as r_published, r.url as r_url, r.originator as r_originator`;

/** What `headColumns` gives. */
export interface ReportColumns {
  readonly r_id: string;
  readonly r_title: string | null;
  readonly r_outlet: string | null;
  readonly r_agency: string | null;
  readonly r_published: string | null;
  readonly r_url: string | null;
  readonly r_originator: string | null;
}

/** Lays out a report as lists show it. */
export function headOf(row: ReportColumns): ReportHead {
  return {
    id: row.r_id,
    title: row.r_title,
    outlet: row.r_outlet,
    agency: row.r_agency,
    published: row.r_published,
    url: row.r_url,
    originator: row.r_originator,
  };
}

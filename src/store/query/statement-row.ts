import type { Party } from "../../core/merge/told-event.ts";
import type { Statement } from "../../core/model/statement.ts";

/** What is asked of a statement wherever one is shown. */
export interface StatementColumns {
  readonly report: number;
  readonly id: string;
  readonly speaker_key: string | null;
  readonly speaker_name: string | null;
  readonly speaker_country: string | null;
  readonly speaker_sector: string | null;
  readonly polarity: Statement["polarity"];
  readonly strength: Statement["strength"];
  readonly via: string;
}

/** Returns who speaks; null where that is not known. */
export function speakerOf(row: StatementColumns): Party | null {
  const { speaker_key: key, speaker_name: name, speaker_country: country, speaker_sector: sector } = row;
  return key === null ? null : { key, name: name ?? "", country, sector };
}

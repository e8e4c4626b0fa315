import type { Actor } from "./actor.ts";
import type { Article } from "./article.ts";
import type { EventRecord } from "./event.ts";
import type { Notice } from "./notice.ts";
import type { Place } from "./place.ts";
import type { Statement } from "./statement.ts";
import type { TimeExpression } from "./time.ts";

/** The dateline with its place resolved to a place id. */
export interface RecordDateline {
  readonly place: string | null;
  readonly date: string | null;
  readonly start: number;
  readonly end: number;
}

/** What reading one report gives: the contract of version 1. */
export interface ReadoutRecord {
  readonly readout: "1";
  readonly article: Omit<Article, "dateline"> & { readonly dateline: RecordDateline | null };
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
  readonly times: readonly TimeExpression[];
  readonly statements: readonly Statement[];
  readonly events: readonly EventRecord[];
  readonly notices: readonly Notice[];
}

/** The line of a batch whose input could not be read. */
export interface ErrorRecord {
  readonly readout: "1";
  readonly error: { readonly input: string; readonly code: string; readonly message: string };
}

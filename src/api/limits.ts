/** How much one server does at once and for how long. */
export interface Limits {
  /** Bytes of a report that is handed in. */
  readonly bodyBytes: number;
  /** Milliseconds until an answer begins. */
  readonly answerMs: number;
  /** Milliseconds until a report is read. */
  readonly readMs: number;
  /** Requests, downloads and readings under way. */
  readonly requests: number;
  readonly downloads: number;
  readonly reads: number;
  /** UTF-16 units of answers that are kept until the store changes. */
  readonly cachedUnits: number;
}

export const usualLimits: Limits = {
  bodyBytes: 4 * 2 ** 20,
  answerMs: 20_000,
  readMs: 60_000,
  requests: 64,
  downloads: 4,
  reads: 8,
  cachedUnits: 16 * 2 ** 20,
};

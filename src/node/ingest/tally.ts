/** How far ingest has come. */
export interface Tally {
  coded: number;
  known: number;
  failed: number;
  /** Files passed over as a whole, since they have not changed. */
  files: number;
  /** Bytes of files that were read, and of all that are named; 0 where that cannot be told. */
  bytes: number;
  readonly totalBytes: number;
  /** Reports that wait in a queue, where there is one. */
  waiting?: number;
}

/** What is kept in mind of a feed between two visits, and across restarts. */
export interface FeedMemory {
  /** What the server gave to ask by whether the feed has changed. */
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
  /** Hashes of the entries that were taken, the latest last. */
  readonly seen: readonly string[];
  /** Visits in a row that failed. */
  readonly failures: number;
  /** Moment before which the feed is left alone, ISO 8601; it asked for that, or failed. */
  readonly notBefore?: string | undefined;
}

/** Where that is kept. */
export interface FeedState {
  get(url: string): Promise<FeedMemory | undefined>;
  set(url: string, memory: FeedMemory): Promise<void>;
}

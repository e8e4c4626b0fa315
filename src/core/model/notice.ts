/** A doubt about this report that its reader should know; never a failure. */
export interface Notice {
  /** Stable kebab-case name: `year-unknown`, `unclosed-quotation`. */
  readonly code: string;
  readonly message: string;
  readonly start?: number | undefined;
  readonly end?: number | undefined;
}

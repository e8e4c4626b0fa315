/** One file that the page's reader needs, packed with gzip. */
export interface SiteResource {
  /** `lists`, or the path of a model below `models/`. */
  readonly name: string;
  /** Relative to the page. */
  readonly url: string;
  /** Size as it travels, in bytes. */
  readonly size: number;
}

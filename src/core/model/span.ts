/**
 * A stretch of the article's text in UTF-16 code units, half-open.
 *
 *     "Moscow said" -> { start: 0, end: 6 } is "Moscow"
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

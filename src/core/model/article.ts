import type { Span } from "./span.ts";

/** What a caller hands in: `text` or `html`, and what is known about it; null is the same as left out. */
export interface ArticleInput {
  readonly id?: string | null | undefined;
  readonly text?: string | null | undefined;
  readonly html?: string | null | undefined;
  readonly title?: string | null | undefined;
  readonly url?: string | null | undefined;
  /** ISO 8601 date or date-time; anything else is a notice and counts as unknown. */
  readonly published?: string | null | undefined;
  /** BCP 47 tag, where the caller knows better than detection. */
  readonly language?: string | null | undefined;
  /** Who wrote it, as a paper prints it: `Jane Roe and John Doe`. This and the next two overrule what the report says. */
  readonly byline?: string | null | undefined;
  readonly publisher?: string | null | undefined;
  /** Agency that carried it, by any of its names; a dateline that names one comes first. */
  readonly agency?: string | null | undefined;
}

/** The parts of an input that were given. */
export type GivenInput = { readonly [Part in keyof ArticleInput]?: string | undefined };

export type BlockKind = "title" | "paragraph" | "caption" | "credit" | "heading" | "list";

/** One block of `article.text`; blocks are joined by a blank line. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/** Text that stood in the input and is not part of the report, with the rule that dropped it. */
export interface Dropped {
  readonly text: string;
  readonly why: string;
}

/**
 * The words before the first sentence that say where and when a report was filed.
 *
 *     ASTANA, April 27 (UPI) -- The defense ministers …
 *     place   date      agency
 */
export interface Dateline extends Span {
  /** The words that name the place; null where the dateline has none. */
  readonly place: Span | null;
  /** EDTF (ISO 8601-2): `2024-04-27`, or `XXXX-04-27` where no year is known. */
  readonly date: string | null;
}

/** A report after cleaning: the text that every offset in a record points into. */
export interface Article {
  readonly id: string;
  readonly url: string | null;
  readonly title: string | null;
  readonly byline: readonly string[];
  readonly agency: string | null;
  readonly publisher: string | null;
  /** ISO 8601 date or date-time, as precise as known; null if unknown. Never a guess. */
  readonly published: string | null;
  readonly dateline: Dateline | null;
  /** BCP 47 primary tag. */
  readonly language: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly dropped: readonly Dropped[];
}

import type { Lexicon } from "../../lexicon/lexicon.ts";
import type { Candidate, Fate } from "../candidate.ts";

/** What a page says about its report outside the report's own text; empty for plain text. */
export interface Evidence {
  /** Headlines from metadata and headings, as `wordsOf` gives them. */
  readonly titles: ReadonlySet<string>;
  /** The page's description of the report, as `wordsOf` gives it. */
  readonly description: string;
  /** The report's text as JSON-LD gives it; often missing, often only a teaser. */
  readonly articleBody: string;
}

/** All candidates of one input, with what earlier rules have decided. */
export interface Sheet {
  readonly source: "page" | "text";
  readonly candidates: readonly Candidate[];
  readonly fates: readonly (Fate | undefined)[];
  /** Index of the candidate that opens with a dateline. */
  readonly dateline: number | undefined;
  readonly evidence: Evidence;
  readonly lexicon: Lexicon;
}

/** A rule's decision on the candidate at `index`. */
export interface Verdict {
  readonly index: number;
  readonly kind: Fate["kind"];
  /** The rule's id; `furniture: newsletter` for a line that `furniture-line` knows by its words. */
  readonly why: string;
}

/** Tells a kind of furniture from the report. Later rules see what earlier ones decided; only `kept` undoes it. */
export interface FurnitureRule {
  readonly id: string;
  find(sheet: Sheet): readonly Verdict[];
}

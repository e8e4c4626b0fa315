import type { Lexicon } from "../../lexicon/lexicon.ts";
import type { GivenInput } from "../../model/article.ts";
import { type Candidate, isSubstantial } from "../candidate.ts";
import { readDateline } from "../dateline.ts";
import { authorsIn } from "../page/byline.ts";
import { outletAt } from "../page/metadata.ts";
import { dateInStamps } from "../published.ts";
import { sortOut } from "../rules/index.ts";
import { droppedBy, type Source } from "../source.ts";
import { candidatesOf } from "./candidates.ts";
import { findTitle } from "./title.ts";

/** Reads plain text, or text copied from a page together with its furniture. */
export function readPlain(content: string, input: GivenInput, lexicon: Lexicon): Source {
  const all = candidatesOf(content);
  const headline = findTitle(all, input.title, lexicon.article.furnitureOf);
  const title = input.title ?? (headline === undefined ? null : (all[headline]?.text ?? null));
  const candidates = all.filter((_, index) => index !== headline);
  const evidence = { titles: new Set<string>(), description: "", articleBody: "" };
  const fates = sortOut({
    source: "text",
    candidates,
    dateline: datelineIndex(candidates, lexicon),
    evidence,
    lexicon,
  });
  // A text that is nothing but furniture is taken as it is: somebody wanted it read.
  const isEmpty = fates.every((fate) => fate?.kind === "dropped");

  const url = input.url ?? null;
  const bylines = droppedBy(candidates, fates, "byline");
  const stamps = droppedBy(candidates, fates, "stamp-line", "furniture: stamp", "furniture: reading-time");
  return {
    title,
    candidates,
    fates: isEmpty ? candidates.map(() => undefined) : fates,
    byline: authorsIn(bylines),
    publisher: outletAt(url, lexicon.outlets),
    url,
    dates: [dateInStamps(stamps)],
    credits: [...bylines, ...droppedBy(candidates, fates, "agency-line", "opening-line", "menu-run")],
    language: null,
  };
}

/** Returns the index of the paragraph that opens with a dateline, or of a date alone before the report. */
function datelineIndex(candidates: readonly Candidate[], lexicon: Lexicon): number | undefined {
  const index = candidates.slice(0, 30).findIndex((candidate, i) => {
    const next = candidates[i + 1];
    if (!isSubstantial(candidate) && !(next && isSubstantial(next))) return false;
    return readDateline(candidate.text, 0, lexicon) !== undefined;
  });
  return index < 0 ? undefined : index;
}

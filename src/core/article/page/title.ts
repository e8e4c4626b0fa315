import { fold, wordsOf } from "../candidate.ts";
import { first, type PageDocument } from "./dom.ts";
import { textOf } from "./json-ld.ts";
import { meta, type Page } from "./page.ts";

/**
 * Returns the headline: the heading that metadata confirms, else what metadata says, without the site's name.
 *
 *     <title>Ministers meet in Astana - The Daily</title>  <h1>Ministers meet in Astana</h1>
 *                                                              title
 */
export function readTitle(page: Page): string | null {
  const { document, article } = page;
  const headings = headingsOf(document);
  const claims = [textOf(article, "headline"), meta(page, "og:title", "twitter:title"), titleTag(document)]
    .map((claim) => fold(claim ?? ""))
    .filter((claim) => claim !== "");
  const confirmed = headings.find((heading) =>
    claims.some((claim) => heading.length > 8 && wordsOf(claim).includes(wordsOf(heading))),
  );
  return confirmed ?? (claims[0] ? withoutSite(claims[0]) : null) ?? headings[0] ?? null;
}

/** Returns every headline that a page claims, as `wordsOf` gives them: to know it again in the text. */
export function claimedTitles(page: Page, title: string | null): ReadonlySet<string> {
  return new Set(
    [title, meta(page, "og:title", "twitter:title"), titleTag(page.document), ...headingsOf(page.document)]
      .map((claim) => wordsOf(claim ?? ""))
      .filter((claim) => claim !== ""),
  );
}

function headingsOf(document: PageDocument): readonly string[] {
  return [...document.querySelectorAll("h1")]
    .map((heading) => fold(heading.textContent ?? ""))
    .filter((text) => text !== "");
}

function titleTag(document: PageDocument): string {
  return first(document, "title")?.textContent ?? "";
}

/** Takes a site's name off the end: *… in Astana | The Daily*. */
function withoutSite(title: string): string {
  const [, headline] = /^(.{15,}?) (?:\||-|–|—|»|::) [^|»]{2,40}$/u.exec(title) ?? [];
  return headline ?? title;
}

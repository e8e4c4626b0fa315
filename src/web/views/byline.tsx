import { dateInWords } from "../../node/account/date.ts";
import { linkTo } from "../explorer/state/place.ts";
import { noticeInPage } from "../reading/notices.ts";
import { useReading } from "../state/reading-context.ts";

/** Who brings the report, when and from where, and the doubts that its reader should know of. */
export function Byline() {
  const { record, place } = useReading();
  const { article, places, notices } = record;
  const date = article.published ?? article.dateline?.date;
  const facts = [
    ...new Set([article.publisher, article.agency]),
    article.byline.length > 0 ? `by ${article.byline.join(", ")}` : null,
    date ? dateInWords(date) : "date unknown",
    places.find(({ id }) => id === article.dateline?.place)?.name,
  ].filter((fact) => fact !== null && fact !== undefined);
  const address = article.url && /^https?:\/\//iu.test(article.url) ? article.url : null;
  return (
    <>
      <p class="byline">
        {facts.join(" · ")}
        {address && (
          <>
            {" · "}
            <a href={address} rel="noreferrer">
              {new URL(address).hostname}
            </a>
          </>
        )}
        {place.stored !== null && (
          <>
            {" · "}
            <a href={linkTo("events", { report: [place.stored] })}>its events in the store</a>
          </>
        )}
      </p>
      {!article.blocks.some(({ kind }) => kind === "title") && (
        <h1 class="sr-only">{article.title ?? "Report"}</h1>
      )}
      {notices.length > 0 && (
        <ul class="notices" aria-label="To be noted">
          {notices.map((notice) => (
            <li key={notice.code + notice.message}>{noticeInPage(notice)}</li>
          ))}
        </ul>
      )}
    </>
  );
}

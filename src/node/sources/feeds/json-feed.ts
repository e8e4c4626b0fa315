import { type Entry, looksWhole, webAddress } from "../entry.ts";
import { reportDate } from "../report-date.ts";

type Values = Readonly<Record<string, unknown>>;

/** Reads an item of a JSON Feed (jsonfeed.org, versions 1 and 1.1). What is of another type than it should be is left out. */
export function readJsonEntry(item: Values, base?: string): Entry {
  const string = (name: string) => {
    const value = item[name];
    return typeof value === "string" && value.trim() !== "" ? value : undefined;
  };
  const url = webAddress(string("url"), base) ?? webAddress(string("external_url"), base);
  const text = string("content_text");
  const whole = string("content_html") ?? (text && paragraphs(text));
  const teaser = string("summary");
  return {
    key:
      string("id") ??
      (typeof item.id === "number" ? String(item.id) : undefined) ??
      url ??
      string("title") ??
      "",
    url,
    title: string("title"),
    published: reportDate(string("date_published") ?? string("date_modified")),
    byline: authorsOf(item),
    language: string("language"),
    html: whole ?? (teaser && paragraphs(teaser)),
    isWhole: whole !== undefined || looksWhole(teaser ?? ""),
  };
}

function authorsOf(item: Values): string | undefined {
  const authors: unknown[] = Array.isArray(item.authors) ? item.authors : [item.author];
  const names = authors.map((author) => (author as Values | undefined | null)?.name);
  return names.filter((name) => typeof name === "string").join("; ") || undefined;
}

/** Writes plain text as HTML, so that every entry is of one kind. */
function paragraphs(text: string): string {
  return text
    .split(/\n\s*\n/u)
    .map((part) => `<p>${part.replace(/[&<>]/gu, (sign) => `&#${sign.charCodeAt(0)};`)}</p>`)
    .join("\n");
}

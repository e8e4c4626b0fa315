import { type Entry, looksWhole, webAddress } from "../entry.ts";
import { type JsonObject, objectsIn, stringIn } from "../json/values.ts";
import { reportDate } from "../report-date.ts";

/** Reads an item of a JSON Feed (jsonfeed.org, versions 1 and 1.1). What is of another type than it should be is left out. */
export function readJsonEntry(item: JsonObject, base?: string): Entry {
  const url = webAddress(stringIn(item, "url"), base) ?? webAddress(stringIn(item, "external_url"), base);
  const text = stringIn(item, "content_text");
  const whole = stringIn(item, "content_html") ?? (text && paragraphs(text));
  const teaser = stringIn(item, "summary");
  const id = typeof item.id === "number" ? String(item.id) : stringIn(item, "id");
  return {
    key: id ?? url ?? stringIn(item, "title") ?? "",
    url,
    title: stringIn(item, "title"),
    published: reportDate(stringIn(item, "date_published") ?? stringIn(item, "date_modified")),
    byline: authorsOf(item),
    language: stringIn(item, "language"),
    html: whole ?? (teaser && paragraphs(teaser)),
    isWhole: whole !== undefined || looksWhole(teaser ?? ""),
  };
}

/** Version 1.1 has `authors`, version 1 `author`. */
function authorsOf(item: JsonObject): string | undefined {
  const authors = [...objectsIn(item, "authors"), ...objectsIn({ author: [item.author] }, "author")];
  return authors.flatMap((author) => stringIn(author, "name") ?? []).join("; ") || undefined;
}

/** Writes plain text as HTML, so that every entry is of one kind. */
function paragraphs(text: string): string {
  return text
    .split(/\n\s*\n/u)
    .map((part) => `<p>${part.replace(/[&<>]/gu, (sign) => `&#${sign.charCodeAt(0)};`)}</p>`)
    .join("\n");
}

import { type Entry, looksWhole, webAddress } from "../entry.ts";
import { type JsonObject, objectsIn, stringIn } from "../json/values.ts";
import { reportDate } from "../report-date.ts";

/** Reads an item of a JSON Feed (jsonfeed.org, versions 1 and 1.1). What is of another type than it should be is left out. */
export function readJsonEntry(item: JsonObject, base?: string): Entry {
  const url = webAddress(stringIn(item, "url"), base) ?? webAddress(stringIn(item, "external_url"), base);
  const html = stringIn(item, "content_html");
  const whole = stringIn(item, "content_text");
  const text = whole ?? stringIn(item, "summary");
  const id = typeof item.id === "number" ? String(item.id) : stringIn(item, "id");
  return {
    key: id ?? url ?? stringIn(item, "title") ?? "",
    url,
    title: stringIn(item, "title"),
    published: reportDate(stringIn(item, "date_published") ?? stringIn(item, "date_modified")),
    byline: authorsOf(item),
    language: stringIn(item, "language"),
    content: html ? { html } : text ? { text } : undefined,
    isWhole: (html ?? whole) !== undefined || looksWhole(text),
  };
}

/** Version 1.1 has `authors`, version 1 `author`. */
function authorsOf(item: JsonObject): string | undefined {
  const authors = [...objectsIn(item, "authors"), ...objectsIn({ author: [item.author] }, "author")];
  return authors.flatMap((author) => stringIn(author, "name") ?? []).join("; ") || undefined;
}

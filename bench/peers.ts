/**
 * Where others stand on the same or the nearest set, by a figure's id.
 * "published": from their own paper; the rest was run on the set named.
 */
export const peers: Readonly<Record<string, string>> = {
  "article.f1": "trafilatura .958, readability .947 (published)",
};

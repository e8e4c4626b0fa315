/** What a source may be. */
export const sourceFormats = [
  "html",
  "text",
  "jsonl",
  "ninjs",
  "json-feed",
  "feed",
  "sitemap",
  "newsml",
  "nitf",
  "warc",
] as const;
export type SourceFormat = (typeof sourceFormats)[number];

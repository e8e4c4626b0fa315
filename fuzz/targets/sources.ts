import { gzipSync } from "node:zlib";
import { readAll } from "../read-all.ts";
import { filesIn } from "../seeds.ts";
import type { FuzzTarget } from "../target.ts";

/** Feeds, sitemaps, agencies' files and batches give items, or errors in words. */
export const target: FuzzTarget = {
  id: "sources",
  longest: 2 ** 14,
  seeds: () => {
    const fixtures = filesIn("test/node/sources/fixtures", /./u);
    return [...fixtures, ...fixtures.slice(0, 3).map((bytes) => gzipSync(bytes))];
  },
  words: [
    "<!DOCTYPE a [",
    '<!ENTITY a "b">',
    "&a;",
    "&lt;",
    "<![CDATA[",
    "]]>",
    "<?xml version=",
    "encoding=",
    "xmlns:a=",
    "<item>",
    "<entry>",
    "<content:encoded>",
    "<link href=",
    "<newsItem>",
    "<nitf>",
    '{"version":"https://jsonfeed.org/version/1.1","items":[',
    '{"__proto__":',
    '"constructor":',
    "[[[[[[[[",
    "{{{{",
  ],
  open: () => readAll(),
};

import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { readLanguageModel } from "../../core/language/model.ts";
import { type Lexicon, readLexicon } from "../../core/lexicon/lexicon.ts";
import { createReader, type Reader } from "../../core/read.ts";
import { examples } from "../../site/examples.ts";
import type { Opened } from "../../site/opened.ts";
import { type OutletKinds, outletKinds } from "../../site/outlet-kinds.ts";
import type { SiteResource } from "../../site/site-resource.ts";
import { bundleTables } from "../../site/table-bundle.ts";
import { packageRoot, readModelFiles, readTableFiles } from "../resources.ts";

/** A site: its files by their path, and what of them the page's reader fetches. */
export interface SiteFiles {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly resources: readonly SiteResource[];
}

/**
 * Makes the files of a site: the page, with all that it needs to read reports.
 *
 *     index.html page.js page.css      the page
 *     worker.js resources.json         its reader, and what that fetches:
 *     reader/lists-1f3a….gz            word lists and models, packed, named for what is in them
 *     outlets.json                     what outlets are, for records that were read elsewhere
 *     examples/camp-david.json         reports to try, read already
 *     offline.js                       keeps the page in the browser
 *
 * @param own folders of the user's word lists
 * @param page files of the built page
 */
export function siteFiles(own: readonly string[], page: ReadonlyMap<string, Uint8Array>): SiteFiles {
  const tables = readTableFiles(packageRoot(), own);
  const models = readModelFiles();
  const lexicon = readLexicon(tables);
  const reader = createReader({ lexicon, language: readLanguageModel(models) });

  const files = new Map<string, Uint8Array>(page);
  const resources = [["lists", Buffer.from(bundleTables(tables))] as const, ...models].map(
    ([name, bytes]) => {
      const packed = gzipSync(bytes, { level: 9 });
      const url = `reader/${name.replace(/^.*\//u, "").replace(".bin", "")}-${hashOf(bytes)}.gz`;
      files.set(url, packed);
      return { name, url, size: packed.length } satisfies SiteResource;
    },
  );
  files.set("resources.json", json(resources));
  files.set("outlets.json", json(kindsOf(lexicon)));
  for (const { name } of examples)
    files.set(`examples/${name}.json`, json(readExample(name, reader, lexicon)));
  files.set("offline.js", offlineScript(files));
  return { files, resources };
}

/** What the outlets are that the word lists know, by name. */
function kindsOf({ outlets }: Lexicon): OutletKinds {
  return Object.fromEntries([...outlets.byName].map(([name, { kind }]) => [name, kind]));
}

/** Reads an example as the page would. */
function readExample(name: string, reader: Reader, lexicon: Lexicon): Opened {
  const text = join(packageRoot(), "examples", `${name}.txt`);
  const page = join(packageRoot(), "examples", `${name}.html`);
  const raw = existsSync(text) ? readFileSync(text, "utf8") : "";
  const record = reader.read(raw ? { text: raw } : { html: readFileSync(page, "utf8") });
  return { record, kinds: outletKinds(record, lexicon.outlets.byName), raw };
}

/** The service worker, with the files to keep in front: a site that changes in any of them has another version. */
function offlineScript(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const kept = [...files.keys()]
    .filter((path) => !path.startsWith("reader/") && path !== "offline.js")
    .sort();
  const version = hashOf(Buffer.concat(kept.map((path) => files.get(path) ?? new Uint8Array())));
  const site = JSON.stringify({ version, files: ["./", ...kept] });
  return Buffer.concat([Buffer.from(`const site=${site};\n`), files.get("offline.js") ?? new Uint8Array()]);
}

function json(value: unknown): Uint8Array {
  return Buffer.from(JSON.stringify(value));
}

function hashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex").slice(0, 12);
}

import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { bratDocument } from "../../core/exchange/brat.ts";
import { bratConfiguration } from "../../core/exchange/brat-configuration.ts";
import type { Exchange } from "../../core/exchange/exchange.ts";
import { attempt, type Target } from "./target.ts";

/** Writes a folder that brat opens as a collection: two files a report, and its configuration. */
export async function bratFolder(folder: string, exchange: Exchange): Promise<Target> {
  await mkdir(folder, { recursive: true });
  const names = new Set<string>();
  return {
    lay: (record) =>
      attempt(
        () => bratDocument(record, exchange),
        async ({ txt, ann }) => {
          const name = join(folder, freshName(record.article.id, names));
          await writeFile(`${name}.txt`, txt);
          await writeFile(`${name}.ann`, ann);
        },
      ),
    end: () => writeFile(join(folder, "annotation.conf"), bratConfiguration),
    discard: async () => {},
  };
}

/** Returns a name for a report's files that no other in the folder has, whatever signs its id is made of. */
export function freshName(id: string, taken: Set<string>): string {
  const signs = id.replace(/[^\p{L}\p{N}._-]+/gu, "-").replace(/^[-.]+/u, "");
  // Fifty letters of four bytes each are what a file's name can hold together with its number and its end.
  const plain = [...signs].slice(0, 50).join("") || "report";
  let name = plain;
  // Some systems take A.txt and a.txt for one file.
  for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${plain}-${count}`;
  taken.add(name.toLowerCase());
  return name;
}

import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ArticleInput } from "../src/core/model/article.ts";

/** The folder of reports that the package ships. */
export const examples = join(dirname(fileURLToPath(import.meta.url)), "..", "examples");

/** Reads the reports of the package, as a reader takes them. */
export function exampleInputs(): readonly ArticleInput[] {
  return readdirSync(examples)
    .filter((name) => /\.(html|txt)$/u.test(name))
    .sort()
    .map((name) => ({
      [name.endsWith(".html") ? "html" : "text"]: readFileSync(join(examples, name), "utf8"),
    }));
}

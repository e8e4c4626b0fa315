/**
 * Refuses a release whose tag, package, lock and changelog do not name one version.
 *
 *     npm run release-check -- v0.2.0
 */
import { readFileSync } from "node:fs";
import { releaseFaults } from "./release-faults.ts";

const read = (name: string) => readFileSync(name, "utf8");
const faults = releaseFaults(process.argv[2] ?? "", {
  manifest: JSON.parse(read("package.json")),
  lock: JSON.parse(read("package-lock.json")),
  changelog: read("CHANGELOG.md"),
});
for (const fault of faults) process.stderr.write(`${fault}\n`);
process.exit(faults.length > 0 ? 1 : 0);

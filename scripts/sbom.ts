/**
 * Writes the bill of materials of the package in CycloneDX, of what a user installs alone, and refuses licences that are
 * not on the list.
 *
 *     npm run --silent sbom > sbom.json
 *
 * `npm sbom --omit dev` leaves out what the tests use as well, so the whole is asked for and the rest taken out here.
 */
import { spawnSync } from "node:child_process";
import { isAllowed, productionDependencies } from "./dependencies.ts";

/** What of CycloneDX is touched here. */
interface Bill {
  metadata: { component: { "bom-ref": string } };
  components: { name: string; version: string; "bom-ref": string }[];
  dependencies: { ref: string; dependsOn?: string[] }[];
}

const shipped = productionDependencies(".");
const refused = shipped.filter(({ license }) => !isAllowed(license));
for (const { name, version, license } of refused)
  process.stderr.write(`${name} ${version} has the licence '${license}', which is not on the list\n`);

const { status, stdout, stderr } = spawnSync(
  "npm",
  ["sbom", "--sbom-format", "cyclonedx", "--sbom-type", "application", "--package-lock-only"],
  { encoding: "utf8", maxBuffer: 2 ** 26 },
);
if (status !== 0) {
  process.stderr.write(stderr);
  process.exit(1);
}
const bill: Bill = JSON.parse(stdout);
const names = new Set(shipped.map(({ name, version }) => `${name}@${version}`));
bill.components = bill.components.filter(({ name, version }) => names.has(`${name}@${version}`));
const kept = new Set([bill.metadata.component["bom-ref"], ...bill.components.map((each) => each["bom-ref"])]);
bill.dependencies = bill.dependencies
  .filter(({ ref }) => kept.has(ref))
  .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((each) => kept.has(each)) }));
process.stdout.write(`${JSON.stringify(bill, null, 2)}\n`);
process.exit(refused.length > 0 ? 1 : 0);

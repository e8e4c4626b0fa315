import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A package that is installed with this one. */
export interface Dependency {
  readonly name: string;
  readonly version: string;
  /** As its `package.json` says: `MIT`. */
  readonly license: string;
}

interface Locked {
  readonly version: string;
  readonly dev?: boolean;
  readonly license?: string;
}

/** Returns what a user installs with the package, as the lock has it, in the order of their names. */
export function productionDependencies(root: string): readonly Dependency[] {
  const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as {
    packages: Readonly<Record<string, Locked>>;
  };
  return Object.entries(packages)
    .filter(([path, { dev }]) => path !== "" && !dev)
    .map(([path, { version, license }]) => ({
      name: path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length),
      version,
      license: license ?? licenceIn(join(root, path, "package.json")),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function licenceIn(path: string): string {
  if (!existsSync(path)) return "unknown";
  const { license } = JSON.parse(readFileSync(path, "utf8"));
  return typeof license === "string" ? license : (license?.type ?? "unknown");
}

/** Licences under which code may be shipped beside code under MIT, without a further condition than to name it. */
export const allowedLicences: ReadonlySet<string> = new Set([
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "BlueOak-1.0.0",
  "CC0-1.0",
  "ISC",
  "MIT",
  "Unlicense",
]);

/** Tells whether a licence, or one of several to choose from, is allowed: `(MIT OR GPL-2.0)` is. */
export function isAllowed(license: string): boolean {
  return license
    .replace(/^\(|\)$/gu, "")
    .split(" OR ")
    .some((choice) => choice.split(" AND ").every((each) => allowedLicences.has(each.trim())));
}

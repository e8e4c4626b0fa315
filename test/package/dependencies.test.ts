import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { isAllowed, productionDependencies } from "../../scripts/dependencies.ts";
import { root } from "../support/sources.ts";

const dependencies = productionDependencies(root);
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));

describe("what is installed with the package", () => {
  it("is more than what it names itself", () => {
    const names = new Set(dependencies.map(({ name }) => name));
    for (const name of Object.keys(manifest.dependencies)) assert.ok(names.has(name), name);
    assert.ok(names.size > Object.keys(manifest.dependencies).length);
  });

  for (const { name, version, license } of dependencies)
    it(`may be shipped: ${name} ${version} is under ${license}`, () =>
      assert.ok(isAllowed(license), license));

  it("runs no script at its installation", () => {
    const scripted = Object.entries(lock.packages)
      .filter(([, each]) => (each as { hasInstallScript?: boolean; dev?: boolean }).hasInstallScript)
      .filter(([, each]) => !(each as { dev?: boolean }).dev)
      .map(([path]) => path);
    assert.deepEqual(scripted, []);
  });

  it("is named by exact versions", () => {
    const all = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    assert.deepEqual(
      all.filter(([, version]) => !/^\d+\.\d+\.\d+$/u.test(version as string)),
      [],
    );
  });

  it("has a bill of materials that names all of it", () => {
    const { stdout, status } = spawnSync("npm", ["run", "--silent", "sbom"], {
      cwd: root,
      encoding: "utf8",
      maxBuffer: 2 ** 26,
    });
    assert.equal(status, 0);
    const { bomFormat, components } = JSON.parse(stdout);
    assert.equal(bomFormat, "CycloneDX");
    const listed = new Set(
      components.map(({ name, version }: { name: string; version: string }) => `${name}@${version}`),
    );
    assert.deepEqual(
      dependencies.map(({ name, version }) => `${name}@${version}`).filter((each) => !listed.has(each)),
      [],
    );
  });
});

describe("isAllowed", () => {
  it("takes one of several to choose from, and all of those that hold together", () => {
    for (const license of ["MIT", "(MIT OR GPL-3.0)", "Apache-2.0 OR GPL-2.0", "MIT AND ISC"])
      assert.ok(isAllowed(license));
    for (const license of ["GPL-3.0", "MIT AND GPL-3.0", "unknown", "UNLICENSED", ""])
      assert.ok(!isAllowed(license));
  });
});

import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { releaseFaults } from "../../scripts/release-faults.ts";
import { root } from "../support/sources.ts";

const files = {
  manifest: { version: "0.2.0" },
  lock: { version: "0.2.0" },
  changelog: "# Changelog\n\n## 0.2.0\n\n- Reads more.\n\n## 0.1.0\n",
};

describe("a release", () => {
  it("goes out where tag, package, lock and changelog name one version", () =>
    assert.deepEqual(releaseFaults("v0.2.0", files), []));

  for (const [what, tag, change, told] of [
    ["a tag that is none", "0.2.0", {}, /no tag of a release/u],
    ["a tag with a script in it", "v0.2.0; true", {}, /no tag of a release/u],
    ["another tag", "v0.3.0", {}, /package\.json is of 0\.2\.0/u],
    ["another lock", "v0.2.0", { lock: { version: "0.1.0" } }, /package-lock\.json/u],
    ["no word in the changelog", "v0.2.0", { changelog: "## Unreleased\n\n- More.\n" }, /no section/u],
    ["an empty section", "v0.2.0", { changelog: "## 0.2.0\n\n## 0.1.0\n\n- More.\n" }, /tells nothing/u],
  ] as const)
    it(`is refused for ${what}`, () =>
      assert.match(releaseFaults(tag, { ...files, ...change }).join(" "), told));

  it("is published by a workflow that checks, lists what is in it and signs where it was made", () => {
    const path = join(root, ".github", "workflows", "release.yml");
    assert.ok(existsSync(path));
    const text = readFileSync(path, "utf8");
    const steps = [".ci/run", "release-check", "run --silent sbom", "npm publish --provenance"];
    const places = steps.map((step) => text.indexOf(step));
    assert.ok(
      places.every((place) => place > 0),
      String(places),
    );
    assert.deepEqual(
      places,
      [...places].sort((a, b) => a - b),
    );
    assert.match(text, /id-token: write/u);
  });
});

import assert from "node:assert/strict";
import { copyFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { root } from "../support/sources.ts";
import { emptyProject, nodeOf, pack } from "./empty-project.ts";

const project = emptyProject();
after(() => rmSync(project.folder, { recursive: true }));
const installed = project.install(pack(project.folder));
const home = join(project.folder, "node_modules", "readout");
copyFileSync(join(root, "test", "package", "every-entry.mjs"), join(project.folder, "every-entry.mjs"));
writeFileSync(
  join(project.folder, "reports.jsonl"),
  '{"id": "a", "text": "Moscow said talks had resumed."}\n',
);

/** Versions of Node beside the one that runs the tests. */
const others = ["22.23.3", "24.9.0"];

describe("the package, installed in an empty project", { timeout: 600_000 }, () => {
  it("needs no scripts, no compiler and no configuration", () => {
    assert.equal(installed.status, 0, installed.talk);
    assert.deepEqual(readdirSync(join(project.folder, "home")), []);
  });

  it("holds what it needs and nothing of the tests or the sources", () => {
    const held = readdirSync(home).sort();
    for (const name of ["LICENSE", "NOTICE", "README.md", "data", "dist", "models", "package.json"])
      assert.ok(held.includes(name), name);
    for (const name of ["src", "test", "bench", "fuzz", "node_modules"])
      assert.ok(!held.includes(name), name);
  });

  const readings = new Map<string, string>();
  for (const version of [process.version, ...others]) {
    const node = version === process.version ? process.execPath : nodeOf(version);
    const skip = !node && `Node ${version} cannot be had here`;

    it(`works on Node ${version}`, { skip }, () => {
      if (!node) return;
      const cli = join(home, "dist", "node", "cli.js");
      const read = project.run(
        node,
        cli,
        "read",
        join(home, "examples", "helsinki-final-act.txt"),
        "--format",
        "json",
      );
      assert.equal(read.status, 0, read.talk);
      assert.ok(JSON.parse(read.output).events.length > 0);
      readings.set(version, read.output);

      const store = `archive-${version}.db`;
      const ingest = project.run(node, cli, "ingest", "reports.jsonl", "--store", store, "--workers", "1");
      assert.equal(ingest.status, 0, ingest.talk);
      const exported = project.run(node, cli, "export", "--format", "plover", "--store", store);
      assert.equal(exported.status, 0, exported.talk);

      const entries = project.run(node, "every-entry.mjs");
      assert.equal(entries.status, 0, entries.talk);
    });
  }

  it("gives the same bytes on each", () => assert.equal(new Set(readings.values()).size, 1));
});

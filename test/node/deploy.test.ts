import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { root, sourcesBelow } from "../support/sources.ts";

const folder = join(root, "deploy");
const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
  /\.\w+$/u.test(name),
);
const sources = sourcesBelow("src")
  .map(({ path }) => readFileSync(join(root, path), "utf8"))
  .join("\n");

describe("the examples in deploy", () => {
  for (const name of files) {
    const text = readFileSync(join(folder, name), "utf8");

    it(`count what is counted: ${name}`, () => {
      const named = [...text.matchAll(/\breadout_[a-z_]+/gu)].map(([metric]) =>
        metric.replace(/_(?:bucket|sum|count)$/u, ""),
      );
      assert.deepEqual(
        [...new Set(named)].filter((metric) => !sources.includes(`"${metric}"`)),
        [],
      );
    });

    // Recipes for other schedulers are theirs for the most part, and are run by a test of their own.
    it(`give options that are there: ${name}`, { skip: name === "batch.md" }, () => {
      const own = text
        .split("\n")
        .filter((line) => /readout |- --/u.test(line))
        .join("\n");
      const options = [...own.matchAll(/(?<=[\s"`])--([a-z][a-z-]+)/gu)].map(([option]) => option);
      const others = new Set(["--owner", "--pwprompt", "--jetstream", "--scale", "--from-literal"]);
      assert.deepEqual(
        options.filter((option) => !others.has(option) && !sources.includes(`"${option}`)),
        [],
      );
    });
  }

  it("has a dashboard that is JSON", () => {
    const { panels } = JSON.parse(readFileSync(join(folder, "grafana.json"), "utf8"));
    assert.ok(panels.length >= 6);
  });
});

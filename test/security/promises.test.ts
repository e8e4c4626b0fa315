import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { root } from "../support/sources.ts";

const page = readFileSync(join(root, "SECURITY.md"), "utf8");
const promises = [
  ...(/## What is promised\n([\s\S]*?)\n## /u.exec(page)?.[1] ?? "").matchAll(
    /^\| (?!promise|---)(.*?) \| (.*) \|$/gmu,
  ),
];

describe("SECURITY.md", () => {
  it("promises something", () => assert.ok(promises.length > 15, `${promises.length}`));

  for (const [, promise = "", holders = ""] of promises)
    it(`has a test that holds: ${promise}`, () => {
      const files = holders.split(/(?=`test\/)/u).filter((each) => each.startsWith("`test/"));
      assert.ok(files.length > 0, "no test is named");
      for (const each of files) {
        const [, path = ""] = /^`(test\/[\w/.-]+\.test\.ts)`/u.exec(each) ?? [];
        assert.ok(existsSync(join(root, path)), `${path || each} is not there`);
        const text = readFileSync(join(root, path), "utf8");
        const names = [...each.matchAll(/"([^"]+)"/gu)].map(([, name = ""]) => name);
        assert.ok(names.length > 0, `no test of ${path} is named`);
        for (const name of names)
          assert.ok(
            /\b(?:it|describe)\(/u.test(text) && text.includes(name),
            `${path} has no test '${name}'`,
          );
      }
    });
});

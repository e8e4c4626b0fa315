import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, it } from "node:test";
import { root, sourcesBelow } from "../support/sources.ts";

const readme = readFileSync(join(root, "README.md"), "utf8");
const packageFile = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const commands = readdirSync(join(root, "src", "node", "commands"))
  .filter((name) => !name.endsWith("-action.ts"))
  .map((name) => basename(name, ".ts"));

describe("the README", () => {
  for (const command of commands) {
    it(`tells of readout ${command}`, () => assert.match(readme, new RegExp(`readout ${command}\\b`, "u")));

    const text = readFileSync(join(root, "src", "node", "commands", `${command}.ts`), "utf8");
    for (const [, option = ""] of text.matchAll(/"(--[a-z]+)/gu))
      it(`tells of readout ${command} ${option}`, () =>
        assert.ok(readme.includes(`\`${option}`) || readme.includes(`${option}\``)));
  }
});

describe("what the documents name", () => {
  const documents = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"];
  const files = new Set(sourcesBelow("src").map(({ path }) => path));

  for (const document of documents) {
    const text = readFileSync(join(root, document), "utf8");

    it(`is there: scripts of ${document}`, () => {
      const named = [...text.matchAll(/npm run (?:--silent )?([a-z-]+)/gu)].map(([, script = ""]) => script);
      assert.deepEqual(
        named.filter((script) => !(script in packageFile.scripts)),
        [],
      );
    });

    it(`is there: source files of ${document}`, () => {
      const named = [...text.matchAll(/`(src\/[\w/-]+\.ts)`/gu)].map(([, path = ""]) => path);
      assert.deepEqual(
        named.filter((path) => !files.has(path)),
        [],
      );
    });
  }
});

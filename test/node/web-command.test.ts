import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { gunzipSync } from "node:zlib";
import { readModelFiles, readTableFiles } from "../../src/node/resources.ts";
import type { SiteResource } from "../../src/site/site-resource.ts";
import { unbundleTables } from "../../src/site/table-bundle.ts";
import { run } from "../support/shell.ts";

const folder = mkdtempSync(join(tmpdir(), "readout-web-"));
const site = join(folder, "site");
after(() => rmSync(folder, { recursive: true }));

describe("readout web", () => {
  it("writes a page with the word lists and models of the package", async () => {
    const { status, output, talk } = await run(["web", "--out", site]);
    assert.deepEqual([status, output], [0, ""]);
    assert.match(talk, /wrote \d+ files to .*kB to the first view.*MB for the reader/su);
    const resources: readonly SiteResource[] = JSON.parse(readFileSync(join(site, "resources.json"), "utf8"));
    const files = new Map(
      resources.map(({ name, url, size }) => {
        const packed = readFileSync(join(site, url));
        assert.equal(packed.length, size);
        return [name, gunzipSync(packed)];
      }),
    );
    assert.deepEqual(unbundleTables(files.get("lists")?.toString() ?? ""), readTableFiles());
    for (const [name, bytes] of readModelFiles()) assert.ok(files.get(name)?.equals(bytes), name);
  });

  it("names everything that the browser keeps, and nothing that is not there", () => {
    const [line = ""] = readFileSync(join(site, "offline.js"), "utf8").split("\n");
    const { files } = JSON.parse(line.replace(/^const site=|;$/gu, ""));
    const written = readdirSync(site, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(site.length + 1)
          .replaceAll("\\", "/"),
      )
      .filter((path) => !path.startsWith("reader/") && path !== "offline.js");
    assert.deepEqual(files, ["./", ...written.sort()]);
  });

  it("writes anew over a site, and over nothing else", async () => {
    assert.equal((await run(["web", "--out", site, "--quiet"])).talk, "");
    const other = join(folder, "other");
    mkdirWithFile(other);
    const { status, talk } = await run(["web", "--out", other, "--quiet"]);
    assert.equal(status, 1);
    assert.match(talk, /holds other files. Name a new folder/u);
    assert.deepEqual(readdirSync(other), ["letter.txt"]);
  });

  it("takes word lists of the user's own along", async () => {
    const lists = join(folder, "lists");
    const { status, talk } = await run(["web", "--out", join(folder, "own"), "--lexicon", lists]);
    assert.equal(status, 1);
    assert.match(talk, /there is no such folder of word lists/u);
  });

  it("wants to know where", async () => {
    const { status, talk } = await run(["web"]);
    assert.equal(status, 2);
    assert.match(talk, /--out <folder>/u);
  });
});

describe("readout read --format html", () => {
  const report = join(folder, "report.txt");
  writeFileSync(report, "A report.");

  it("writes one page with the record in it, and nothing that is fetched", async () => {
    const { status, output } = await run(["read", report, "--format", "html"]);
    assert.equal(status, 0);
    const [, json = ""] = /id="carried">(.*?)<\/script>/su.exec(output) ?? [];
    const { record, kinds } = JSON.parse(json);
    assert.equal(record.readout, "1");
    assert.equal(kinds.UPI, "agency");
    assert.doesNotMatch(output.slice(0, output.indexOf('id="carried"')), /(?:src|href)="(?!data:)/u);
  });

  it("is for one report", async () => {
    const { status, talk } = await run(["read", report, report, "--format", "html"]);
    assert.equal(status, 2);
    assert.match(talk, /one report/u);
  });
});

function mkdirWithFile(path: string): void {
  mkdirSync(path);
  writeFileSync(join(path, "letter.txt"), "Dear");
}

import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, it } from "node:test";
import { nameFiles } from "../../../src/node/ingest/name-files.ts";
import { scratchFolder } from "../../support/store.ts";

const folder = scratchFolder();
mkdirSync(join(folder, "deep", ".git"), { recursive: true });
for (const name of [
  "b.txt",
  "a.html",
  "wire.jsonl.gz",
  "photo.jpg",
  ".hidden.txt",
  "deep/c.txt",
  "deep/.git/d.txt",
])
  writeFileSync(join(folder, name), "words");

async function named(...names: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for await (const one of nameFiles(names))
    found.push(
      one.kind === "file"
        ? relative(folder, one.path)
        : one.kind === "nothing"
          ? `nothing: ${(one.cause as { code?: string }).code}`
          : one.kind,
    );
  return found;
}

describe("nameFiles", () => {
  it("finds the reports of a folder and below it, in order", async () =>
    assert.deepEqual(await named(folder), ["a.html", "b.txt", "deep/c.txt", "wire.jsonl.gz"]));
  it("takes a file that is named whatever it is called", async () =>
    assert.deepEqual(await named(join(folder, "photo.jpg")), ["photo.jpg"]));
  it("finds what a pattern matches", async () =>
    assert.deepEqual(await named(join(folder, "*.{txt,html}")), ["a.html", "b.txt"]));
  it("tells standard input and addresses", async () =>
    assert.deepEqual(await named("-", "https://example.org/"), ["input", "address"]));
  it("says what is not there, and goes on", async () =>
    assert.deepEqual(await named(join(folder, "no*.txt"), join(folder, "none"), join(folder, "b.txt")), [
      "nothing: no-such-file",
      "nothing: ENOENT",
      "b.txt",
    ]));
});

import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, it } from "node:test";
import { gzipSync } from "node:zlib";
import type { Reader } from "../../../src/core/read.ts";
import { readShard, shareOf } from "../../../src/node/batch/shard.ts";
import { record } from "../../support/record.ts";
import { run } from "../../support/shell.ts";

let folder = "";
const at = (...parts: readonly string[]) => join(folder, ...parts);
const lines = (...ids: readonly string[]) =>
  ids.map((id) => `${JSON.stringify({ id, text: id })}\n`).join("");

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "readout-shards-"));
  mkdirSync(at("reports"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const shard = (which: string, ...more: readonly string[]) =>
  run(["read", "--jsonl", at("reports"), "--shard", which, "--out", at("parts"), ...more]);
const idsIn = (part: string): string[] =>
  readFileSync(at("parts", part), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line))
    .map((each) => each.article?.id ?? each.error.code);
const manifest = (part: string) => JSON.parse(readFileSync(at("parts", part), "utf8"));

describe("read --shard", () => {
  it("gives every file to one shard, and every line where files are few", async () => {
    for (const name of ["b", "a", "c"]) writeFileSync(at("reports", `${name}.jsonl`), lines(name));
    writeFileSync(at("reports", "notes.md"), "no batch");
    await shard("1/2");
    await shard("2/2");
    assert.deepEqual(idsIn("part-00001-of-00002.jsonl"), ["a", "c"]);
    assert.deepEqual(idsIn("part-00002-of-00002.jsonl"), ["b"]);

    rmSync(at("reports"), { recursive: true });
    mkdirSync(at("reports"));
    writeFileSync(at("reports", "all.jsonl.gz"), gzipSync(lines("1", "2", "3", "4", "5")));
    for (const which of ["1/3", "2/3", "3/3"]) await shard(which);
    assert.deepEqual(
      [1, 2, 3].map((i) => idsIn(`part-0000${i}-of-00003.jsonl`)),
      [["1", "4"], ["2", "5"], ["3"]],
    );
    assert.equal(manifest("part-00003-of-00003.json").shard.by, "line");
  });

  it("writes what the part was made of", async () => {
    writeFileSync(at("reports", "a.jsonl"), `${lines("a")}{"text": 1}\n`);
    const { status, talk } = await shard("1/1", "--published", "2024-04-27");
    assert.equal(status, 1);
    assert.match(talk, /part-00001-of-00001: 1 record, 1 failure/u);
    const { coder, inputs, output, records, failures, options } = manifest("part-00001-of-00001.json");
    assert.match(coder, /^\d+\.\d+\.\d+\+[0-9a-f]{12}$/u);
    assert.deepEqual([records, failures, options.published], [1, 1, "2024-04-27"]);
    assert.equal(inputs[0].name, at("reports", "a.jsonl"));
    assert.match(inputs[0].sha256 + output.sha256, /^[0-9a-f]{128}$/u);
    assert.deepEqual(idsIn("part-00001-of-00001.jsonl"), ["a", "bad-line"]);
  });

  it("leaves a finished part alone, and makes it anew where anything differs", async () => {
    writeFileSync(at("reports", "a.jsonl"), lines("a"));
    const isOld = async (...more: readonly string[]) =>
      /finished before/u.test((await shard("1/1", ...more)).talk);
    assert.equal(await isOld(), false);
    assert.equal(await isOld(), true);
    assert.equal(await isOld("--published", "2024-04-27"), false);
    assert.equal(await isOld("--published", "2024-04-27", "--attribution", "speech"), false);
    await shard("1/1");
    writeFileSync(at("reports", "a.jsonl"), lines("b"));
    assert.equal(await isOld(), false, "an input of the same size");
    writeFileSync(at("parts", "part-00001-of-00001.jsonl"), "cut");
    assert.equal(await isOld(), false, "a part that was changed");
    assert.deepEqual(idsIn("part-00001-of-00001.jsonl"), ["b"]);
    assert.equal(await isOld(), true);
  });

  it("leaves no part of a file that breaks off, nor of a reader that dies", async () => {
    writeFileSync(at("reports", "a.jsonl.gz"), gzipSync(lines("a", "b")).subarray(0, 30));
    const { status, talk } = await shard("1/1");
    assert.equal(status, 1);
    assert.match(talk, /ends in its middle/u);
    assert.deepEqual(readdirSync(at("parts")), []);
  });

  it("refuses what cannot be shared out", async () => {
    writeFileSync(at("reports", "a.jsonl"), lines("a"));
    for (const [args, told] of [
      [["--shard", "1/2", "--out", "p"], /--jsonl, too/u],
      [["--jsonl", "--shard", "1/2"], /--out parts/u],
      [["--jsonl", "--shard", "3/2", "--out", "p"], /such as 3\/16/u],
      [["--jsonl", "--out", "p", "--format", "tsv"], /leave --format out/u],
      [["--jsonl", "--out", "p", "-"], /reads files/u],
    ] as const) {
      const { status, talk } = await run(["read", ...args, at("reports", "a.jsonl")]);
      assert.equal(status, 2);
      assert.match(talk, told);
    }
    const none = await run(["read", "--jsonl", at("no-such"), "--shard", "1/2", "--out", at("parts")]);
    assert.equal(none.status, 1);
    assert.match(none.talk, /no such file/u);
  });
});

describe("shareOf", () => {
  it("shares out all files, each once, however many shards there are", async () => {
    const names = Array.from({ length: 23 }, (_, i) => `${i}.jsonl`);
    for (const name of names) writeFileSync(at("reports", name), "");
    for (const of of [1, 2, 7, 23]) {
      const shares = await Promise.all(
        Array.from({ length: of }, (_, i) => shareOf([at("reports")], { index: i + 1, of })),
      );
      const given = shares.flatMap(({ files }) => files.map(({ path }) => path));
      assert.deepEqual(given.sort(), names.map((name) => at("reports", name)).sort());
    }
  });

  it("reads 2/16 and nothing like it", () => {
    assert.deepEqual(readShard("2/16"), { index: 2, of: 16 });
    for (const typed of ["0/16", "17/16", "2", "2/", "-1/2", "1e1/20", "1/0"])
      assert.equal(readShard(typed), undefined);
  });
});

/** A reader that dies at the first report, as a machine might. */
const dying: Reader = {
  analyze: () => assert.fail("no trees are asked for"),
  read: () => ({ ...record, toJSON: () => assert.fail("the machine dies") }) as never,
};

describe("a machine that dies", () => {
  it("leaves no part that looks finished, and the rerun makes it", async () => {
    writeFileSync(at("reports", "a.jsonl"), lines("a"));
    const args = ["read", "--jsonl", at("reports"), "--shard", "1/1", "--out", at("parts")];
    assert.equal((await run(args, { reader: dying })).status, 1);
    assert.deepEqual(readdirSync(at("parts")), []);
    assert.equal((await run(args)).status, 0);
    assert.deepEqual(idsIn("part-00001-of-00001.jsonl"), ["a"]);
  });
});

import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { run } from "../support/shell.ts";

const folder = mkdtempSync(join(tmpdir(), "readout-"));
const file = (name: string, content: string) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const one = file("one.txt", "one");
const two = file("two.html", "<p>two");
const missing = join(folder, "missing.txt");

after(() => rmSync(folder, { recursive: true }));

function ids(output: string): unknown[] {
  const lines = output.trimEnd().split("\n");
  return lines.map((line) => JSON.parse(line)).map((row) => row.article?.id ?? row.error);
}

describe("readout read", () => {
  it("prints an account on a terminal", async () => {
    const { status, output, talk } = await run(["read", one], { isTerminal: true, env: { NO_COLOR: "1" } });
    assert.equal(status, 0);
    assert.match(output, /^Ministers meet in Astana\n/u);
    assert.equal(talk, "");
  });

  it("prints JSON for one input when piped", async () => {
    const { output } = await run(["read", one]);
    assert.equal(JSON.parse(output).article.id, "one");
  });

  it("prints a record a line for several inputs when piped", async () => {
    const { output } = await run(["read", one, two]);
    assert.deepEqual(ids(output), ["one", "<p>two"]);
  });

  it("prints one array for several inputs with --format json", async () => {
    const { output } = await run(["read", one, missing, two, "--format", "json"]);
    const rows = JSON.parse(output);
    assert.deepEqual(
      rows.map((row: { error?: { code: string } }) => row.error?.code ?? "record"),
      ["record", "no-such-file", "record"],
    );
  });

  it("asks for reported speech alone with --attribution speech", async () => {
    const wanted: unknown[] = [];
    await run(["read", one], { onReader: (options) => wanted.push(options) });
    await run(["read", one, "--attribution", "speech"], { onReader: (options) => wanted.push(options) });
    assert.deepEqual(wanted, [{ attribution: "all" }, { attribution: "speech" }]);
    const { status, talk } = await run(["read", one, "--attribution", "thoughts"]);
    assert.equal(status, 2);
    assert.match(talk, /Allowed choices are all, speech/u);
  });

  it("asks for sure events alone with --min-confidence", async () => {
    const wanted: unknown[] = [];
    for (const least of ["0.8", "0", "1"])
      await run(["read", one, "--min-confidence", least], { onReader: (options) => wanted.push(options) });
    assert.deepEqual(
      wanted,
      [0.8, 0, 1].map((minConfidence) => ({ attribution: "all", minConfidence })),
    );
    for (const least of ["80", "1.1", "-0.1", "high", "", "0x1"]) {
      const { status, talk } = await run(["read", one, `--min-confidence=${least}`]);
      assert.equal(status, 2, least);
      assert.match(talk, /--min-confidence is a number from 0 to 1/u);
    }
  });

  it("reads standard input where nothing or - is named", async () => {
    assert.equal(JSON.parse((await run(["read"], { input: "typed" })).output).article.id, "typed");
    assert.equal(JSON.parse((await run(["read", "-"], { input: "typed" })).output).article.id, "typed");
  });

  it("hands on what the input lacks", async () => {
    const { output } = await run([
      "read",
      one,
      "--published",
      "2024-04-27",
      "--title",
      "T",
      "--url",
      "https://e.org/",
    ]);
    const { article } = JSON.parse(output);
    assert.deepEqual([article.published, article.title, article.url], ["2024-04-27", "T", "https://e.org/"]);
  });

  it("goes on after an input that cannot be read, and ends with 1", async () => {
    const { status, output, talk } = await run(["read", missing, folder, one]);
    assert.equal(status, 1);
    assert.deepEqual(ids(output), [
      {
        input: missing,
        code: "no-such-file",
        message: "there is no such file. Check its name and the folder you are in.",
      },
      {
        input: folder,
        code: "is-a-folder",
        message: "this is a folder. Name the files in it, as in reports/*.html.",
      },
      "one",
    ]);
    assert.match(talk, /^readout: .*missing\.txt: there is no such file/u);
  });

  it("says that an input is empty", async () => {
    const { status, output } = await run(["read"], { input: "" });
    assert.equal(status, 1);
    assert.equal(JSON.parse(output).error.code, "empty-input");
  });

  it("says that an input is too large before it fills memory", async () => {
    const { status, output } = await run(["read"], { input: Buffer.alloc(17 * 2 ** 20, "a ") });
    assert.equal(status, 1);
    assert.equal(JSON.parse(output).error.code, "too-large");
  });

  it("shows where a fault of its own came from", async () => {
    const { status, output, talk } = await run(["read"], { input: "crash" });
    assert.equal(status, 1);
    assert.equal(JSON.parse(output).error.code, "internal-error");
    assert.match(talk, /TypeError: a fault\n\s+at /u);
  });

  it("writes tables with a head of their own, and errors only to standard error", async () => {
    const { output, talk } = await run(["read", one, missing, two, "--format", "tsv"]);
    const rows = output.trimEnd().split("\n");
    assert.equal(rows.length, 1 + 2 + 2);
    assert.match(rows[0] ?? "", /^article\tpublished\tevent\ttype/u);
    assert.match(talk, /no such file/u);
    const statements = await run(["read", one, "--format", "tsv", "--rows", "statements"]);
    assert.match(statements.output, /^article\tpublished\tstatement\t/u);
  });
});

describe("readout read --jsonl", () => {
  const batch = [
    '{"id": "a", "text": "x"}',
    "{broken",
    "",
    '{"html": "<p>y"}',
    '{"id": "b", "text": "refuse"}',
    "",
  ];

  it("gives a line for a line in the same order", async () => {
    const { status, output, talk } = await run(["read", "--jsonl"], { input: batch.join("\n") });
    assert.equal(status, 1);
    const [first, second, third, fourth, ...rest] = ids(output) as { input: string; code: string }[];
    assert.equal(first, "a");
    assert.deepEqual([second?.input, second?.code], ["line 2", "bad-json"]);
    assert.equal(third, "<p>y");
    assert.deepEqual([fourth?.input, fourth?.code], ["b", "no-article"]);
    assert.deepEqual(rest, []);
    assert.match(talk, /2 read, 2 failed/u);
  });

  it("fills what a line lacks and overrules nothing", async () => {
    const input = '{"text": "x"}\n{"text": "y", "published": "2001-01-01"}\n';
    const { output } = await run(["read", "--jsonl", "--published", "2024-04-27", "--quiet"], { input });
    const dates = output
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line).article.published);
    assert.deepEqual(dates, ["2024-04-27", "2001-01-01"]);
  });

  it("reads files, one after another", async () => {
    const first = file("first.jsonl", '{"id": 1, "text": "x"}');
    const second = file("second.jsonl", '{"id": 2, "text": "x"}\n');
    const { status, output, talk } = await run(["read", "--jsonl", "--quiet", first, missing, second]);
    assert.equal(status, 1);
    assert.deepEqual(
      (ids(output) as (string | { code: string })[]).map((row) => (typeof row === "string" ? row : row.code)),
      ["1", "no-such-file", "2"],
    );
    assert.doesNotMatch(talk, /read, /u);
  });

  it("prints lines on a terminal as well", async () => {
    const { output } = await run(["read", "--jsonl"], { input: batch[0] ?? "", isTerminal: true });
    assert.deepEqual(ids(output), ["a"]);
  });
});

describe("a command that cannot be understood", () => {
  for (const [args, message] of [
    [[], /Usage: readout/u],
    [["raed"], /unknown command 'raed'/u],
    [["read"], /nothing to read/u],
    [["read", "x", "--fromat", "json"], /unknown option '--fromat'/u],
    [["read", "x", "--format", "xml"], /Allowed choices are account, json, jsonl, tsv/u],
    [["read", "x", "--published"], /argument missing/u],
    [["read", "-", "-"], /only once/u],
    [["read", "x", "y", "--title", "T"], /--title belongs to one report/u],
    [["read", "--jsonl", "x", "--url", "https://e.org/"], /--url belongs to one report/u],
    [["read", "--jsonl", "https://e.org/"], /no addresses/u],
    [["read", "--jsonl", "x", "--kind", "html"], /exclude each other/u],
  ] as const)
    it(`readout ${args.join(" ")}`, async () => {
      const { status, output, talk } = await run(args);
      assert.equal(status, 2);
      assert.equal(output, "");
      assert.match(talk, message);
    });
});

describe("help", () => {
  for (const args of [["--help"], ["help", "read"], ["read", "--help"], ["help", "parse"], ["--version"]])
    it(`readout ${args.join(" ")} goes to standard output`, async () => {
      const { status, output, talk } = await run(args);
      assert.equal(status, 0);
      assert.match(output, args[0] === "--version" ? /^\d+\.\d+\.\d+\n$/u : /Examples:\n {2}/u);
      assert.equal(talk, "");
    });
});

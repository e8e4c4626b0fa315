import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { run } from "../support/shell.ts";

const text = "Moscow said talks\nhad resumed.\n\nIt doesn't say when.\n";

/** Columns of the words in a CoNLL-U text. */
function words(conllu: string): string[][] {
  return conllu
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split("\t"));
}

describe("readout parse", () => {
  it("gives a line of ten columns for each word, paragraph by paragraph", async () => {
    const { status, output, talk } = await run(["parse"], { input: text });
    assert.equal(status, 0);
    assert.equal(talk, "");
    const rows = words(output);
    assert.deepEqual([...new Set(rows.map((columns) => columns.length))], [10]);
    assert.deepEqual(rows.map(([, form]) => form).slice(0, 4), ["Moscow", "said", "talks", "had"]);
    assert.deepEqual(output.match(/^# sent_id = .*/gmu), ["# sent_id = 1", "# sent_id = 2"]);
    const heads = rows.filter(([id = ""]) => !id.includes("-")).map((columns) => Number(columns[6]));
    assert.equal(heads.filter((head) => head === 0).length, 2);
  });

  it("keeps the words, and what stands above them, with --pretokenized", async () => {
    const input =
      "# sent_id = gold-7\n# text = ab c\n1\tab\t_\t_\t_\t_\t_\t_\t_\t_\n2\tc\t_\t_\t_\t_\t_\t_\t_\t_\n\n";
    const { status, output } = await run(["parse", "--pretokenized"], { input });
    assert.equal(status, 0);
    assert.match(output, /^# sent_id = gold-7\n# text = ab c\n1\tab\t/u);
    assert.ok(words(output).every((columns) => columns[3] !== "_" && columns[7] !== "_"));
  });

  it("writes the sentences before a line that is no word, and names its line", async () => {
    const input = `${"1\tGo\n2\thome\n\n".repeat(3)}# bad\n1\tGo\nhome\n`;
    const { status, output, talk } = await run(["parse", "--pretokenized"], { input });
    assert.equal(status, 1);
    assert.equal(words(output).length, 6);
    assert.match(talk, /^readout: standard input: sentence 4, line 12: 'home' is no word 2/u);
  });

  it("keeps comments, those that stand alone as well, and multi-word tokens, but no empty nodes", async () => {
    const input = "# newdoc id = d\n\n# x\n1-2\tdon't\n1\tdo\n2\tn't\n2.1\tit\n3\tgo\n\n1\tGo\n";
    const { output } = await run(["parse", "--pretokenized"], { input });
    assert.match(output, /^# newdoc id = d\n# x\n1-2\tdon't\t_/u);
    assert.deepEqual(
      words(output).map(([id]) => id),
      ["1-2", "1", "2", "3", "1"],
    );
    assert.match(output, /\n\n# sent_id = 2\n# text = Go\n/u);
  });

  it("gives its own output back when it is given as words", async () => {
    const { output } = await run(["parse"], { input: text });
    assert.equal((await run(["parse", "--pretokenized"], { input: output })).output, output);
  });

  it("gives the same for a text whatever pieces it comes in", async () => {
    const bytes = Buffer.from(`\ufeff${text}\r\n \r\n“Erdoğan” said so 🇹🇷.`);
    const whole = await run(["parse"], { input: bytes });
    for (const size of [1, 7]) {
      const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
        bytes.subarray(i * size, (i + 1) * size),
      );
      assert.deepEqual(await run(["parse"], { input: pieces }), whole);
    }
  });

  for (const [encoding, bytes] of [
    ["UTF-16", Buffer.from(`\ufeff${text}`, "utf16le")],
    ["UTF-16 without a mark", Buffer.from(text, "utf16le")],
    ["UTF-8 with its mark", Buffer.from(`\ufeff${text}`)],
  ] as const)
    it(`reads ${encoding}`, async () => {
      const { output } = await run(["parse"], { input: bytes });
      assert.equal(output, (await run(["parse"], { input: text })).output);
    });

  it("reads the encoding of old pages", async () => {
    const input = Buffer.from("They said \x93no\x94 in S\xe3o Paulo, the \x93daily\x94 said.", "latin1");
    const { status, output } = await run(["parse"], { input });
    assert.equal(status, 0);
    assert.match(output, /^# text = They said “no” in São Paulo, the “daily” said\.$/mu);
  });

  it("tells on a terminal how far it is, unless it is told to be quiet", async ({ mock }) => {
    let seconds = 0;
    mock.method(performance, "now", () => 1000 * seconds++);
    const input = "Moscow said talks had resumed.\n\n".repeat(3);
    const loud = await run(["parse"], { input, talkIsTerminal: true });
    assert.match(loud.talk.split("\r").at(-1) ?? "", /K18 words, [\d,]+ a second\n$/u);
    for (const how of [
      { args: ["--quiet"], talkIsTerminal: true },
      { args: [], isTerminal: true },
      { args: [] },
    ])
      assert.equal((await run(["parse", ...how.args], { input, ...how })).talk, "");
  });

  for (const [what, args, input, message] of [
    ["no text", [], "", /no text in it/u],
    ["blank text", [], " \n\n\t\n", /no text in it/u],
    ["data that is no text", [], Buffer.from("\x1f\x8b\x08\0\0\0\0\0", "latin1"), /binary data/u],
    ["comments alone", ["--pretokenized"], "# newdoc\n\n", /no text in it/u],
    ["lines that are no words", ["--pretokenized"], "1\tab\n\nx\ty\n", /sentence 2, line 3/u],
    ["a multi-word token cut short", ["--pretokenized"], "1-2\tab\n1\ta\n", /sentence 1, line 1: .*'ab'/u],
    ["a multi-word token too late", ["--pretokenized"], "1\ta\n1-9\tab\n", /sentence 1, line 2: .*1-9/u],
    ["a file that is not there", ["no-such-file.txt"], undefined, /no such file/u],
  ] as const)
    it(`ends with 1 for ${what}`, async () => {
      const { status, talk } = await run(["parse", ...args], input === undefined ? {} : { input });
      assert.equal(status, 1);
      assert.match(talk, message);
    });
});

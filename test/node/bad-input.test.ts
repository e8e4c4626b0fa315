import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import type { ErrorRecord, ReadoutRecord } from "../../src/core/model/record.ts";
import { createReader } from "../../src/core/read.ts";
import { loadResources } from "../../src/node/resources.ts";
import { assertSound } from "../support/invariants.ts";
import { run } from "../support/shell.ts";
import { root } from "../support/sources.ts";

const reader = createReader(loadResources());
const report = readFileSync(join(root, "examples", "helsinki-final-act.txt"), "utf8");
const page = readFileSync(join(root, "examples", "inf-treaty.html"), "utf8");

/** Reads standard input with the real reader, within the time that nobody would call a hang. */
async function read(
  input: string | Uint8Array,
  ...options: readonly string[]
): Promise<ReadoutRecord | ErrorRecord> {
  const { status, output, talk } = await run(["read", "-", "--format", "json", ...options], {
    input,
    reader,
  });
  const result = JSON.parse(output);
  assert.equal(status, "error" in result ? 1 : 0);
  assert.doesNotMatch(talk, /internal-error|^ {4}at /mu);
  return result;
}

async function readRecord(input: string | Uint8Array, ...options: readonly string[]): Promise<ReadoutRecord> {
  const result = await read(input, ...options);
  assert.ok("article" in result, JSON.stringify(result));
  assertSound(result);
  return result;
}

function codes({ notices }: ReadoutRecord): readonly string[] {
  return notices.map(({ code }) => code);
}

function utf16(text: string, order: "le" | "be", mark = true): Uint8Array {
  const bytes = Buffer.from(`${mark ? "\ufeff" : ""}${text}`, "utf16le");
  return order === "le" ? bytes : bytes.swap16();
}

/** Writes Russian letters as windows-1251 does. */
function windows1251(text: string): Uint8Array {
  return Uint8Array.from(text, (sign) => {
    const code = sign.codePointAt(0) ?? 0;
    return code >= 0x410 && code <= 0x44f ? code - 0x350 : code;
  });
}

const russian =
  "Президент сказал в пятницу, что переговоры будут продолжены. Министр обороны встретился с послом в Астане. ".repeat(
    6,
  );

describe("input that cannot be read is refused in words", { timeout: 600_000 }, () => {
  const random = Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919 + (i >> 3) * 104_729) % 256);
  const cases: readonly (readonly [what: string, input: string | Uint8Array, code: string])[] = [
    ["nothing", "", "empty-input"],
    ["blanks", " \n\t\n ", "empty-input"],
    ["a byte order mark alone", "\ufeff", "empty-input"],
    ["a picture", Buffer.concat([Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), random]), "binary-input"],
    ["a PDF", Buffer.concat([Buffer.from("%PDF-1.7\n"), random]), "binary-input"],
    ["random bytes", random, "binary-input"],
    ["zeros", new Uint8Array(5000), "binary-input"],
    ["50 MB of text", Buffer.alloc(50_000_000, "Moscow said talks had resumed. "), "too-large"],
    ["a page without words", "<html><body><script>let a = 1</script></body></html>", "no-article"],
  ];
  for (const [what, input, code] of cases)
    it(what, async () => {
      const result = await read(input);
      assert.ok("error" in result, JSON.stringify(result).slice(0, 300));
      assert.equal(result.error.code, code);
      assert.match(result.error.message, /\. \p{Lu}/u, "says what to do");
    });
});

describe("input that is damaged gives a record", { timeout: 600_000 }, () => {
  it("with a notice, for NUL bytes", async () => {
    const record = await readRecord(report.replaceAll("Ford", "F\0ord"));
    assert.ok(codes(record).includes("nul-bytes"));
    assert.ok(!record.article.text.includes("\0"));
  });

  it("with a notice, for halves of characters", async () => {
    const input = `${JSON.stringify({ text: `${report}\ud800 said so.\udc00` })}\n`;
    const { output } = await run(["read", "--jsonl"], { input, reader });
    const record: ReadoutRecord = JSON.parse(output);
    assertSound(record);
    assert.ok(codes(record).includes("lone-surrogates"));
    assert.ok(record.article.text.isWellFormed());
  });

  it("for tags that are never closed", async () => {
    const record = await readRecord(page.replace(/<\/(p|div|article|section|body|html|figure|li|ul)>/gu, ""));
    assert.match(record.article.text, /treaty/u);
  });

  it("for tags that are cut off", async () => {
    const record = await readRecord(page.slice(0, Math.floor(page.length * 0.7)));
    assert.match(record.article.text, /treaty/u);
  });

  it("for tags that nest a hundred thousand deep", async () => {
    const result = await read(`<html><body>${"<div>".repeat(100_000)}<p>${report}`);
    assert.ok(
      "article" in result ? result.article.text.includes("Helsinki") : result.error.code === "no-article",
    );
  });

  it("for a page of brackets and quotation marks", async () => {
    await read(`${'"('.repeat(20_000)}Moscow said.`);
  });

  it("for one word of a million letters", async () => {
    await read(`Moscow said ${"a".repeat(900_000)} on Friday.`);
  });

  it("for a sentence of ten thousand words", async () => {
    await readRecord(`Moscow said that ${"talks and ".repeat(5_000)}trade would go on.`);
  });
});

describe("the time that a text takes grows with its length", { timeout: 600_000 }, () => {
  const many = (count: number, write: (index: number) => string) =>
    Array.from({ length: count }, (_, i) => write(i));
  const syllables = ["ara", "elo", "imu", "osi"];
  const name = (index: number) =>
    `K${[...index.toString(4)].map((digit) => syllables[Number(digit)]).join("")}`;
  const cases: readonly (readonly [what: string, words: number, write: (words: number) => string])[] = [
    ["one act, again and again", 2_000, (n) => "The foreign minister met the president. ".repeat(n / 6)],
    ["quotations that only open", 3_000, (n) => '"He said it came '.repeat(n / 4)],
    ["names that all differ", 1_500, (n) => many(n / 3, (i) => `${name(i)} ${name(7 * i)} spoke.`).join(" ")],
    ["a line of hyphens", 3_000, (n) => "-".repeat(6 * n)],
  ];
  /** Seconds of the processor that reading takes. */
  const cost = (text: string): number => {
    const before = process.cpuUsage();
    reader.read({ text });
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  };
  for (const [what, words, write] of cases)
    it(`for ${what}`, () => {
      const text = write(words);
      const once = Math.min(cost(text), cost(text));
      const fourfold = cost(write(4 * words));
      // A tenth of a second is within the noise of a busy machine.
      const seconds = `${once.toFixed(2)} s, for four times the text ${fourfold.toFixed(2)} s`;
      assert.ok(fourfold < 8 * Math.max(once, 0.1), seconds);
    });
});

describe("letters come out as they were written", { timeout: 600_000 }, () => {
  const cases: readonly (readonly [what: string, input: Uint8Array])[] = [
    ["UTF-8 with a byte order mark", Buffer.from(`\ufeff${report}`)],
    ["UTF-16, little end first", utf16(report, "le")],
    ["UTF-16, big end first", utf16(report, "be")],
    ["UTF-16 without a mark", utf16(report, "le", false)],
  ];
  for (const [what, input] of cases)
    it(what, async () => {
      const record = await readRecord(input);
      assert.match(record.article.text, /^Leaders of 35 nations sign Helsinki accord/u);
    });

  it("windows-1251 that nobody declared", async () => {
    const record = await readRecord(windows1251(russian));
    assert.match(record.article.text, /^Президент сказал в пятницу/u);
  });

  it("windows-1251 that the page declares", async () => {
    const record = await readRecord(
      windows1251(
        `<html><head><meta charset="windows-1251"></head><body><article><p>${russian}</p></article>`,
      ),
    );
    assert.match(record.article.text, /Президент сказал/u);
  });

  it("UTF-8 that the page falsely declares as something else", async () => {
    const record = await readRecord(
      page
        .replace(/<meta charset=[^>]*>/iu, '<meta charset="windows-1251">')
        .replaceAll("treaty", "“treaty”"),
    );
    assert.match(record.article.text, /“treaty”/u);
  });

  it("windows-1252 that the page falsely declares as UTF-8", async () => {
    const words = page.replaceAll("treaty", "\x93treaty\x94");
    const record = await readRecord(Buffer.from(words, "latin1"));
    assert.match(record.article.text, /“treaty”/u);
    assert.doesNotMatch(record.article.text, /\ufffd/u);
  });
});

describe("what is no English report gets a notice", { timeout: 600_000 }, () => {
  it("that names the language", async () => {
    const record = await readRecord(russian);
    assert.equal(record.article.language, "ru");
    const notice = record.notices.find(({ code }) => code === "not-english");
    assert.match(notice?.message ?? "", /Russian/u);
  });

  for (const date of ["yesterday", "2024-02-31", "27/04/2024", ""])
    it(`that '${date}' is no date`, async () => {
      const record = await readRecord(
        "MOSCOW, April 27 (UPI) -- Moscow said on Friday that talks had resumed.",
        "--published",
        date,
      );
      assert.equal(record.article.published, null);
      assert.ok(codes(record).includes("bad-published"), codes(record).join(", "));
    });

  it("that the year is unknown where nobody gives it", async () => {
    const record = await readRecord(
      "MOSCOW, April 27 (UPI) -- Moscow said on Friday that talks had resumed.",
    );
    assert.equal(record.article.published, null);
    assert.ok(codes(record).includes("year-unknown"), codes(record).join(", "));
  });
});

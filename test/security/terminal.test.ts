import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { createReader } from "../../src/core/read.ts";
import { loadResources } from "../../src/node/resources.ts";
import { record } from "../support/record.ts";
import { run } from "../support/shell.ts";

const folder = mkdtempSync(join(tmpdir(), "readout-terminal-"));
after(() => rmSync(folder, { recursive: true }));

/** Clears the screen, sets the title, moves up, a bell, C1's own escape, and what turns writing around. */
const steering = "\u001b[2J\u001b]0;owned\u0007\u001b[5A\u009b31m\u202eevil\u2066\u0008\r";
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not come out
const steers = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u;
const reader = createReader(loadResources());
const plainWords = "The ministers of both states met again in the capital and spoke of trade. ".repeat(30);
const text = `Talks resume ${steering}\n\nMOSCOW, April 27 (UPI) -- President ${steering} Ivan Petrov said on Friday that "the ${steering} talks" had resumed with Gen. Ann ${steering} Smith of Iran. ${plainWords}`;

describe("what steers a terminal", { timeout: 600_000 }, () => {
  it("does not come out in an account of a text or a page", async () => {
    for (const input of [text, `<html><title>a ${steering}</title><article><h1>${steering}</h1><p>${text}`]) {
      const { output } = await run(["read", "-", "--format", "account", "--no-color"], { input, reader });
      assert.ok(output.length > 100);
      assert.doesNotMatch(output, steers);
    }
  });

  it("does not come out where a record of somebody's is explained", async () => {
    const strange = JSON.parse(JSON.stringify(record));
    strange.actors[0].name = strange.actors[0].role = steering;
    strange.events[0].rule = strange.events[0].frame = strange.statements[0].rule = steering;
    strange.article.title = strange.article.url = steering;
    const file = join(folder, "record.json");
    writeFileSync(file, JSON.stringify(strange));
    for (const id of ["e1", "s1", "a1"]) {
      const { output, talk } = await run(["explain", file, id, "--no-color"], { reader });
      assert.doesNotMatch(output + talk, steers, id);
    }
  });

  it("does not come out in what is said of failures: names of files, of inputs, of lines", async () => {
    const name = join(folder, `a${steering.replace(/\//gu, "")}.txt`);
    writeFileSync(name, "");
    const line = `${JSON.stringify({ id: steering, text: 1 })}\n{"text": ${steering}}\n`;
    for (const [args, input] of [
      [["read", name], undefined],
      [["read", `no-such-${steering}`], undefined],
      [["read", "--jsonl", "--quiet"], line],
      [["export", "--format", steering, "x"], undefined],
      [["import", "people", name, "--to", join(folder, "lists")], undefined],
      [["diff", "--store", `no-${steering}`], undefined],
    ] as const) {
      const { talk } = await run(args, input === undefined ? {} : { input });
      assert.ok(talk.length > 0, args.join(" "));
      assert.doesNotMatch(talk, steers, args.join(" "));
    }
  });

  it("is escaped in records and tables", async () => {
    for (const format of ["json", "tsv"]) {
      const { output } = await run(["read", "-", "--format", format], { input: text, reader });
      // biome-ignore lint/suspicious/noControlCharactersInRegex: an escape as it is would steer
      assert.doesNotMatch(output, /[\u0000-\u0008\u000b-\u001f]/u, format);
    }
  });
});

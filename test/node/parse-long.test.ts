import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { run } from "../support/shell.ts";

const sentence = "Moscow said talks had resumed in Geneva. ";

/** The lines `# text = …` of a text without blank lines. */
async function sentencesOf(input: string): Promise<readonly string[]> {
  const { status, output } = await run(["parse"], { input });
  assert.equal(status, 0);
  return Array.from(output.matchAll(/^# text = (.*)$/gmu), ([, written = ""]) => written);
}

describe("readout parse, on text without blank lines", () => {
  it("cuts no sentence in two", async () => {
    const found = await sentencesOf(sentence.repeat(2000));
    assert.equal(found.length, 2000);
    assert.deepEqual([...new Set(found)], [sentence.trim()]);
  });

  it("keeps a title with its name where a stretch of text ends", async () => {
    const found = await sentencesOf("He met Gen. Smith. ".repeat(4000));
    assert.deepEqual([...new Set(found)], ["He met Gen. Smith."]);
  });

  it("numbers sentences through", async () => {
    const { output } = await run(["parse"], { input: "He left. She stayed. ".repeat(8000) });
    const ids = Array.from(output.matchAll(/^# sent_id = (\d+)$/gmu), ([, id]) => Number(id));
    assert.deepEqual(
      ids,
      Array.from({ length: 16_000 }, (_, i) => i + 1),
    );
  });

  it("takes lists without a full stop, and words without a space, and loses no letter", async () => {
    for (const input of ["talks ".repeat(12_000), "中文".repeat(40_000), "🇺🇦".repeat(17_000)]) {
      const { output } = await run(["parse"], { input });
      const forms = Array.from(output.matchAll(/^\d+\t([^\t]*)\t/gmu), ([, form]) => form);
      assert.equal(forms.join(""), input.replaceAll(" ", ""));
      assert.ok(forms.every((form) => form?.isWellFormed()));
      const spaces = output.match(/\t(?:_|Name=[^|\t\n]*)\n/gu)?.length ?? 0;
      assert.equal(spaces, input.includes(" ") ? forms.length : 1);
    }
  });
});

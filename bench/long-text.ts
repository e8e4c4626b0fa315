import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { exampleInputs } from "./examples.ts";

/** Says what a long text is made of, for a figure: the sets that are at hand. */
export function textSource(): string {
  return treebanks().length > 0 ? "gum_news.dev, ewt.dev" : "examples";
}

/**
 * Text of some length, in paragraphs that are shuffled anew each time they are through, always in the same order.
 *
 * @param gap what parts two paragraphs; a space makes the text one endless paragraph
 */
export function* longText(bytes: number, gap = "\n\n"): Generator<string> {
  const paragraphs = treebanks().length > 0 ? treebanks().flatMap(rawParagraphs) : exampleParagraphs();
  let seed = 1;
  const random = (below: number) => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    return Math.floor((seed / 2 ** 31) * below);
  };
  for (let written = 0; written < bytes; ) {
    for (let i = paragraphs.length - 1; i > 0; i--) {
      const other = random(i + 1);
      [paragraphs[i], paragraphs[other]] = [paragraphs[other] as string, paragraphs[i] as string];
    }
    for (const paragraph of paragraphs) {
      if (written >= bytes) return;
      yield paragraph + gap;
      written += Buffer.byteLength(paragraph + gap);
    }
  }
}

function treebanks(): readonly string[] {
  const folder = process.env.READOUT_DATA;
  if (!folder) return [];
  return ["gum_news.dev", "ewt.dev"]
    .map((name) => join(folder, "ud", `${name}.conllu`))
    .filter((path) => existsSync(path));
}

/** Returns the paragraphs of a treebank as they were written, from its `# text` lines. */
function rawParagraphs(path: string): readonly string[] {
  return readFileSync(path, "utf8")
    .split(/^# new(?:doc|par).*$/mu)
    .map((part) => Array.from(part.matchAll(/^# text = (.*)$/gmu), ([, text]) => text).join(" "))
    .filter((text) => text !== "");
}

function exampleParagraphs(): string[] {
  return exampleInputs()
    .flatMap(({ html, text }) => html?.match(/<p>[^<]*/gu) ?? text?.split("\n\n") ?? [])
    .map((paragraph) => paragraph.replace(/<p>/gu, "").replace(/\s+/gu, " ").trim())
    .filter((paragraph) => paragraph.length > 40);
}

import { createReadStream } from "node:fs";
import { type Analyzer, createAnalyzer, toConllu } from "../../core/language/index.ts";
import { ReadoutError } from "../../core/model/error.ts";
import { errorRecord, reportFailure } from "../failure.ts";
import { type BlockPart, blocksOf } from "../input/blocks.ts";
import { textOf } from "../input/text-stream.ts";
import { wordProgressOn } from "../output/word-progress.ts";
import { loadLanguageModel } from "../resources.ts";
import type { ExitStatus, Shell } from "../shell.ts";
import { parseText } from "../trees/parse-text.ts";
import { parseWords, type WrittenSentence } from "../trees/parse-words.ts";

/** Options of `readout parse`. */
export interface ParseOptions {
  readonly pretokenized?: boolean;
  readonly quiet?: boolean;
}

/** Writes a text as trees while it comes, so that a text of any length fits into memory. */
export async function parse(input: string, options: ParseOptions, shell: Shell): Promise<ExitStatus> {
  const { output, talk } = shell;
  // On the terminal that the trees go to, a line of progress would stand among them.
  const progress = options.quiet || output.isTerminal ? undefined : wordProgressOn(talk);
  let isEmpty = true;
  try {
    const parts = blocksOf(textOf(input === "-" ? shell.input : createReadStream(input)));
    const analyzer = createAnalyzer(loadLanguageModel());
    for await (const { conllu, words } of options.pretokenized
      ? parseWords(analyzer, parts)
      : writtenText(analyzer, parts)) {
      if (words > 0) isEmpty = false;
      await output.write(conllu);
      await progress?.step(words);
    }
    await progress?.end();
    if (isEmpty) throw new ReadoutError("empty-input", "there is no text in it. Give some.");
    return 0;
  } catch (cause) {
    await reportFailure(shell, errorRecord(input === "-" ? "standard input" : input, cause), cause);
    return 1;
  }
}

async function* writtenText(
  analyzer: Analyzer,
  parts: AsyncIterable<BlockPart>,
): AsyncGenerator<WrittenSentence> {
  let firstId = 1;
  for await (const { text, sentences, names } of parseText(analyzer, parts)) {
    const words = sentences.reduce((sum, { tokens }) => sum + tokens.length, 0);
    yield { conllu: toConllu(text, sentences, { firstId, names }), words };
    firstId += sentences.length;
  }
}

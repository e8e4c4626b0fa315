import { createReadStream } from "node:fs";
import { type Analyzer, createAnalyzer, parseConllu, toConllu } from "../../core/language/index.ts";
import { ReadoutError } from "../../core/model/error.ts";
import { errorRecord, reportFailure } from "../failure.ts";
import { blocksOf } from "../input/blocks.ts";
import { loadLanguageModel } from "../resources.ts";
import type { ExitStatus, Shell } from "../shell.ts";

/** Options of `readout parse`. */
export interface ParseOptions {
  readonly pretokenized?: boolean;
}

/** Writes a text as trees, a paragraph at a time, so that a text of any length fits into memory. */
export async function parse(input: string, options: ParseOptions, shell: Shell): Promise<ExitStatus> {
  const analyzer = createAnalyzer(loadLanguageModel());
  const stream = input === "-" ? shell.input : createReadStream(input);
  let sentences = 0;
  try {
    for await (const block of blocksOf(stream)) {
      const written = options.pretokenized
        ? annotated(analyzer, block, sentences + 1)
        : analyzed(analyzer, block, sentences + 1);
      sentences += written.sentences;
      await shell.output.write(written.conllu);
    }
    if (sentences === 0) throw new ReadoutError("empty-input", "there is no text in it. Give some.");
    return 0;
  } catch (cause) {
    await reportFailure(shell, errorRecord(input === "-" ? "standard input" : input, cause), cause);
    return 1;
  }
}

interface Written {
  readonly conllu: string;
  readonly sentences: number;
}

function analyzed(analyzer: Analyzer, paragraph: string, firstId: number): Written {
  const { sentences } = analyzer.analyze(paragraph);
  return { conllu: toConllu(paragraph, sentences, firstId), sentences: sentences.length };
}

function annotated(analyzer: Analyzer, block: string, id: number): Written {
  const { text, sentences, comments } = parseSentence(block, id);
  const conllu = toConllu(text, analyzer.annotate(sentences).sentences, id);
  const kept = comments.flat().map((line) => `${line}\n`);
  return {
    conllu: kept.length > 0 ? conllu.replace(/^(#.*\n)*/u, () => kept.join("")) : conllu,
    sentences: 1,
  };
}

function parseSentence(block: string, id: number): ReturnType<typeof parseConllu> {
  try {
    return parseConllu(block);
  } catch (error) {
    if (!(error instanceof ReadoutError)) throw error;
    throw new ReadoutError(error.code, `sentence ${id}, ${error.message}`);
  }
}

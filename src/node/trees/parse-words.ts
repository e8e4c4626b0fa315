import { type Analyzer, parseConllu, toConllu } from "../../core/language/index.ts";
import { ReadoutError } from "../../core/model/error.ts";
import type { BlockPart } from "../input/blocks.ts";

/** A sentence as it is written, with what stood above it. */
export interface WrittenSentence {
  readonly conllu: string;
  readonly words: number;
}

/** More than any sentence takes; what is longer has lost its blank lines. */
const longest = 2 ** 24;

/**
 * Annotates sentences of CoNLL-U anew as they come, with their comments and multi-word tokens.
 * Empty nodes belong to the graph that was there before and are left out.
 *
 * @throws ReadoutError `bad-conllu`, `too-large`, with sentence and line
 */
export async function* parseWords(
  analyzer: Analyzer,
  parts: AsyncIterable<BlockPart>,
): AsyncGenerator<WrittenSentence> {
  let id = 1;
  let block = "";
  let comments = "";
  for await (const { text, line, isLast } of parts) {
    block += text;
    if (block.length > longest)
      throw new ReadoutError("too-large", `sentence ${id}, line ${line}: no blank line ends it. Put one in.`);
    if (!isLast) continue;
    const written = annotate(analyzer, block, id, line);
    block = "";
    if (written.words === 0) {
      comments += written.comments;
      continue;
    }
    yield { conllu: comments + written.comments + written.conllu, words: written.words };
    comments = "";
    id++;
  }
}

/** Annotates the sentence of a block, if it has one. Comments that stand alone go to the sentence after them. */
function annotate(
  analyzer: Analyzer,
  block: string,
  id: number,
  line: number,
): WrittenSentence & { readonly comments: string } {
  const { text, sentences, comments } = readSentence(block, id, line);
  const own = sentences.length > 0 ? comments.flat() : block.split(/\r?\n/u);
  const { sentences: annotated, names } = analyzer.annotate(sentences);
  const conllu = toConllu(text, annotated, { firstId: id, names });
  return {
    conllu: own.length > 0 ? conllu.replace(/^(?:#.*\n)*/u, "") : conllu,
    comments: own.map((comment) => `${comment}\n`).join(""),
    words: sentences[0]?.tokens.length ?? 0,
  };
}

function readSentence(block: string, id: number, line: number): ReturnType<typeof parseConllu> {
  try {
    return parseConllu(block, line);
  } catch (error) {
    if (!(error instanceof ReadoutError)) throw error;
    throw new ReadoutError(error.code, `sentence ${id}, ${error.message}`);
  }
}

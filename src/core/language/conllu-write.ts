import type { MultiWord, Sentence } from "../model/document.ts";

/**
 * Writes sentences as CoNLL-U, a blank line after each.
 *
 * @param text what the sentences' offsets point into
 * @param firstId number of the first sentence, for a text that is written piece by piece
 */
export function toConllu(text: string, sentences: readonly Sentence[], firstId = 1): string {
  return sentences.map((sentence, i) => writeSentence(text, sentence, firstId + i)).join("");
}

function writeSentence(text: string, { start, end, tokens, multiwords }: Sentence, id: number): string {
  const lines = [`# sent_id = ${id}`, `# text = ${text.slice(start, end).replace(/\s+/gu, " ")}`];
  const ranges = rangesOf(multiwords);
  let last = 0;
  for (const token of tokens) {
    const range = ranges?.get(token.id);
    if (range) {
      const { end } = tokens[range.last - 1] ?? token;
      last = Math.max(last, range.last);
      lines.push(
        `${range.first}-${range.last}\t${oneLine(range.form)}\t_\t_\t_\t_\t_\t_\t_\t${after(text, end)}`,
      );
    }
    const { lemma, upos, xpos, feats, head, deprel } = token;
    const misc = token.id <= last ? "_" : after(text, token.end);
    lines.push(
      `${token.id}\t${oneLine(token.form)}\t${lemma}\t${upos}\t${xpos}\t${feats}\t${head}\t${deprel}\t_\t${misc}`,
    );
  }
  return `${lines.join("\n")}\n\n`;
}

function rangesOf(multiwords: readonly MultiWord[]): ReadonlyMap<number, MultiWord> | undefined {
  if (multiwords.length === 0) return undefined;
  return new Map(multiwords.map((range) => [range.first, range]));
}

/** Returns a form with its spaces plain: *1 000* may have one that is not. */
function oneLine(form: string): string {
  return /\s/u.test(form) ? form.replace(/\s/gu, " ") : form;
}

function after(text: string, end: number): string {
  return end >= text.length || isSpace(text, end) ? "_" : "SpaceAfter=No";
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  // Most letters are ASCII, and of those the pattern need not be asked.
  return code < 0x80 ? code === 0x20 || (code >= 0x09 && code <= 0x0d) : /\s/u.test(text.charAt(at));
}

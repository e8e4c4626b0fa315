import type { MultiWord, Sentence, Token } from "../model/document.ts";

/**
 * Writes sentences as CoNLL-U, a blank line after each.
 *
 * @param text what the sentences' offsets point into
 * @param firstId number of the first sentence, for a text that is written piece by piece
 */
export function toConllu(text: string, sentences: readonly Sentence[], firstId = 1): string {
  return sentences.map((sentence, i) => writeSentence(text, sentence, String(firstId + i))).join("");
}

function writeSentence(text: string, sentence: Sentence, id: string): string {
  const written = text.slice(sentence.start, sentence.end).replace(/\s+/gu, " ");
  const lines = [`# sent_id = ${id}`, `# text = ${written}`];
  const ranges = new Map(sentence.multiwords.map((range) => [range.first, range]));
  const inside = new Set(sentence.multiwords.flatMap(idsOf));
  for (const token of sentence.tokens) {
    const range = ranges.get(token.id);
    if (range) {
      const last = sentence.tokens[range.last - 1] ?? token;
      lines.push(
        columns(`${range.first}-${range.last}`, range.form, "_\t_\t_\t_\t_\t_\t_", after(text, last.end)),
      );
    }
    const { lemma, upos, xpos, feats, head, deprel } = token;
    const rest = [lemma, upos, xpos, feats, head, deprel, "_"].join("\t");
    lines.push(
      columns(String(token.id), token.form, rest, inside.has(token.id) ? "_" : after(text, token.end)),
    );
  }
  return `${lines.join("\n")}\n\n`;
}

function columns(id: string, form: string, rest: string, misc: string): string {
  return `${id}\t${form.replace(/\s/gu, " ")}\t${rest}\t${misc}`;
}

function after(text: string, end: Token["end"]): string {
  return end >= text.length || /\s/u.test(text.charAt(end)) ? "_" : "SpaceAfter=No";
}

function idsOf({ first, last }: MultiWord): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

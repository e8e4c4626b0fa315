import type { MultiWord, Name, Sentence } from "../model/document.ts";

/** What else is written with sentences. */
export interface ConlluOptions {
  /** Number of the first sentence, for a text that is written piece by piece. */
  readonly firstId?: number;
  /** Names in them, which go into the last column: `Name=B-PER`, `Name=I-PER`. */
  readonly names?: readonly Name[];
}

/**
 * Writes sentences as CoNLL-U, a blank line after each.
 *
 * @param text what the sentences' offsets point into
 */
export function toConllu(text: string, sentences: readonly Sentence[], options: ConlluOptions = {}): string {
  const { firstId = 1, names = [] } = options;
  const labels = new Map<number, Map<number, string>>();
  for (const { sentence, first, last, kind } of names) {
    const ofSentence = labels.get(sentence) ?? new Map<number, string>();
    labels.set(sentence, ofSentence);
    for (let id = first; id <= last; id++) ofSentence.set(id, `Name=${id === first ? "B" : "I"}-${kind}`);
  }
  return sentences
    .map((sentence, i) => writeSentence(text, sentence, firstId + i, labels.get(sentence.index)))
    .join("");
}

function writeSentence(
  text: string,
  { start, end, tokens, multiwords }: Sentence,
  id: number,
  labels: ReadonlyMap<number, string> | undefined,
): string {
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
    const space = token.id <= last ? "_" : after(text, token.end);
    const label = labels?.get(token.id);
    const misc = label === undefined ? space : space === "_" ? label : `${label}|${space}`;
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

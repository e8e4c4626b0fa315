import type { Sentence, Token } from "../../src/core/model/document.ts";

/**
 * Builds a sentence from one line a word: `form lemma UPOS head deprel [feats] [xpos]`.
 * A form that starts with `~` is joined to the word before it (`~,` or `~'s`).
 *
 *     tree(`
 *       Moscow Moscow PROPN 2 nsubj
 *       said   say    VERB  0 root
 *       ~.     .      PUNCT 2 punct
 *     `).text -> "Moscow said."
 */
export function tree(rows: string, start = 0, index = 0): { text: string; sentence: Sentence } {
  let text = "";
  const tokens: Token[] = [];
  for (const row of rows.split("\n").filter((line) => line.trim() !== "")) {
    const [written = "", lemma = "", upos = "", head = "", deprel = "", feats = "_", xpos = "_"] = row
      .trim()
      .split(/\s+/u);
    const joined = written.startsWith("~") && written.length > 1;
    const form = joined ? written.slice(1) : written;
    if (!joined && text !== "") text += " ";
    const at = start + text.length;
    text += form;
    tokens.push({
      id: tokens.length + 1,
      form,
      lemma,
      upos,
      xpos,
      feats,
      head: Number(head),
      deprel,
      start: at,
      end: at + form.length,
    });
  }
  return { text, sentence: { index, block: 0, start, end: start + text.length, tokens, multiwords: [] } };
}

import { plainForm, wordShape } from "../words.ts";
import type { ParserWords } from "./atoms.ts";

/** Returns the index of each joint tag's universal part: `VERB|VBD` and `VERB|VBZ` share one. */
export function universalTags(tags: readonly string[]): Int32Array {
  const names = tags.map((tag) => tag.slice(0, tag.indexOf("|")));
  return Int32Array.from(names, (name) => names.indexOf(name));
}

/** Returns what a sentence's words give to the features, with the root at 0. */
export function parserWords(
  forms: readonly string[],
  tagged: Int32Array,
  positions: Int32Array,
): ParserWords {
  const size = forms.length;
  const word = new Int32Array(size + 1);
  const tag = new Int32Array(size + 1);
  const pos = new Int32Array(size + 1);
  word[0] = 999;
  tag[0] = 999;
  pos[0] = 99;
  for (let i = 0; i < size; i++) {
    word[i + 1] = wordShape(forms[i] as string).lower;
    tag[i + 1] = tagged[i] as number;
    pos[i + 1] = positions[tagged[i] as number] as number;
  }
  return { size, word, tag, pos, quoted: quotedWords(forms) };
}

/** Marks the words inside double quotation marks; the marks themselves count as outside. */
function quotedWords(forms: readonly string[]): Uint8Array {
  const quoted = new Uint8Array(forms.length + 1);
  let inside = 0;
  for (const [i, form] of forms.entries()) {
    if (plainForm(form) !== '"') quoted[i + 1] = inside;
    else inside = form === "“" || form === "``" ? 1 : form === "”" || form === "''" ? 0 : 1 - inside;
  }
  return quoted;
}

import type { Sentence, Token } from "../model/document.ts";
import { fold } from "../text/fold.ts";
import type { NameHit } from "./names.ts";

const particles = new Set("al el ul de der den di da del la le van von bin ibn ben abu dos du".split(" "));

/**
 * Adds surnames that the name model missed of persons whom it found elsewhere in full.
 *
 *     Hatem el-Sherbini … [el-Sherbini] said …
 *
 * Leaves alone words that begin no capital and words inside other names.
 */
export function addSurnames(names: Map<Sentence, readonly NameHit[]>, text: string): void {
  const surnames = new Set<string>();
  for (const hit of [...names.values()].flat()) {
    const isPerson = hit.known ? hit.known.kind === "person" : hit.label === "PER";
    const last = /[\p{L}']+$/u.exec(text.slice(hit.start, hit.end))?.[0];
    if (isPerson && hit.last > hit.first && last && last.length > 2) surnames.add(fold(last));
  }
  for (const [sentence, hits] of names) {
    const missed = sentence.tokens.filter(
      (token) =>
        /^\p{Lu}/u.test(token.form) &&
        surnames.has(fold(token.form)) &&
        !hits.some((hit) => hit.first <= token.id && token.id <= hit.last),
    );
    if (missed.length > 0)
      names.set(
        sentence,
        [...hits, ...missed.map((token) => surname(sentence, token))].sort((a, b) => a.start - b.start),
      );
  }
}

function surname(sentence: Sentence, token: Token): NameHit {
  let first = token;
  for (let before = sentence.tokens[first.id - 2]; before; before = sentence.tokens[first.id - 2]) {
    if (before.form !== "-" && !particles.has(before.form.toLowerCase())) break;
    first = before;
  }
  return {
    start: first.start,
    end: token.end,
    first: first.id,
    last: token.id,
    known: null,
    label: "PER",
    inner: [],
  };
}

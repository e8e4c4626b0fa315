import type { Sentence, Token } from "../../core/model/document.ts";
import { dependents, hasRelation } from "../../core/text/tree.ts";
import { printable } from "../output/printable.ts";

/** Relations of words that are told with their head: *the Russian defense minister*. */
const folded = ["amod", "aux", "case", "cc", "compound", "cop", "det", "fixed", "flat", "mark", "nummod"];

/**
 * Writes the tree of a sentence, a phrase a line.
 *
 *     met                      root     <- trigger
 *       Dong Jun               nsubj    <- actor a1
 *       with the minister      obl
 *
 * Articles, prepositions, auxiliaries and the like stand with their head; punctuation is left out.
 */
export function treeInWords(sentence: Sentence, marks: ReadonlyMap<Token, string>): readonly string[] {
  const rows: (readonly [words: string, relation: string, mark: string])[] = [];
  const write = (token: Token, depth: number): void => {
    const below = dependents(sentence, token).filter((t) => t.upos !== "PUNCT");
    const inner = below.filter((t) => isFolded(sentence, t) && !marks.has(t));
    const phrase = [token, ...inner].sort((a, b) => a.id - b.id).map((t) => printable(t.form));
    rows.push([`${"  ".repeat(depth)}${phrase.join(" ")}`, token.deprel, marks.get(token) ?? ""]);
    for (const t of below) if (!inner.includes(t)) write(t, depth + 1);
  };
  for (const token of sentence.tokens) if (token.head === 0) write(token, 0);
  const [first, second] = [0, 1].map((i) => Math.max(0, ...rows.map((row) => row[i]?.length ?? 0)));
  return rows.map(([words, relation, mark]) =>
    `${words.padEnd(first ?? 0)}  ${relation.padEnd(second ?? 0)}${mark && `  <- ${mark}`}`.trimEnd(),
  );
}

function isFolded(sentence: Sentence, token: Token): boolean {
  return hasRelation(token, ...folded) && dependents(sentence, token).length === 0;
}

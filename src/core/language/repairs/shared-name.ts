import type { Token } from "../../model/document.ts";

const direction = /^(?:East|North|South|West)$/u;

/**
 * Joins two that share the last word of their names.
 *
 *     North  and  South     Korea           exchanged  fire.
 *     nsubj  cc   compound  nsubj -> conj   root
 *
 * Leaves alone directions that share no name (*North and South disagreed*).
 */
export function repairSharedName(tokens: readonly Token[]): readonly Token[] {
  return tokens.reduce(
    (mended, { id, form }) => (direction.test(form) ? joinAt(mended, id) : mended),
    tokens,
  );
}

function joinAt(tokens: readonly Token[], id: number): readonly Token[] {
  const [one, and, other, name] = tokens.slice(id - 1, id + 3);
  if (!one || !and || !other || !name || !/^(?:and|or)$/u.test(and.form)) return tokens;
  if (!direction.test(other.form) || one.form === other.form) return tokens;
  if (name.upos !== "PROPN" || !/^\p{Lu}\p{Ll}/u.test(name.form)) return tokens;
  const inside = new Set([one.id, other.id, name.id]);
  const top = [name, one, other].find(({ head }) => !inside.has(head));
  if (!top) return tokens;
  return tokens.map((token) => {
    if (token === one) return { ...token, head: top.head, deprel: top.deprel };
    if (token === and) return { ...token, head: name.id, deprel: "cc" };
    if (token === other) return { ...token, head: name.id, deprel: "compound" };
    if (token === name) return { ...token, head: one.id, deprel: "conj" };
    return token;
  });
}

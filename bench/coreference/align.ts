import type { Document } from "../../src/core/model/document.ts";
import type { Span } from "../../src/core/model/span.ts";
import { holderOf, overlaps } from "../../src/core/text/span.ts";
import { headOfSpan } from "../../src/core/text/tree.ts";
import type { GoldMention } from "./gum-chains.ts";
import type { Chain } from "./metrics.ts";

/** How a mention found is told to be one of the gold's. */
export type Likeness = "head" | "span";

/**
 * Names mentions by ids, the same where gold and ours are the same mention: where their spans are, or else where
 * their head words are and `likeness` asks for no more (CorefUD's head match). Of several with one head, *[[Egypt] and
 * Sudan]*, the nearest in length is taken. Chains of one mention are left out, as in CoNLL 2012.
 */
export function alignChains(
  document: Document,
  gold: readonly (readonly GoldMention[])[],
  found: readonly (readonly Span[])[],
  likeness: Likeness,
): { readonly key: readonly Chain[]; readonly response: readonly Chain[] } {
  const isChain = ({ length }: readonly unknown[]) => length > 1;
  const free = new Map(gold.flat().map((mention, i) => [`g${i}`, mention]));
  const ids = new Map([...free].map(([id, mention]) => [mention as Span, id]));
  const ours = found.filter(isChain).flat();
  const take = (isSame: (mention: Span, other: GoldMention) => boolean): void => {
    for (const mention of ours) {
      if (ids.has(mention)) continue;
      const [nearest] = [...free]
        .filter(([, other]) => isSame(mention, other))
        .sort(
          ([, a], [, b]) =>
            Math.abs(lengthOf(a) - lengthOf(mention)) - Math.abs(lengthOf(b) - lengthOf(mention)),
        );
      if (!nearest) continue;
      ids.set(mention, nearest[0]);
      free.delete(nearest[0]);
    }
  };
  take((mention, other) => mention.start === other.start && mention.end === other.end);
  if (likeness === "head") {
    const heads = new Map(ours.map((mention) => [mention, headIn(document, mention)]));
    take((mention, other) => overlaps(heads.get(mention) ?? mention, other.head));
  }
  for (const [i, mention] of ours.entries()) if (!ids.has(mention)) ids.set(mention, `r${i}`);
  const named = (chains: readonly (readonly Span[])[]) =>
    chains.filter(isChain).map((chain) => chain.map((mention) => ids.get(mention) ?? ""));
  return { key: named(gold), response: named(found) };
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}

function headIn({ sentences }: Document, mention: Span): Span {
  const sentence = holderOf(sentences, mention);
  return (sentence && headOfSpan(sentence, mention)) ?? mention;
}

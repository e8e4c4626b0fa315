import type { Sentence } from "../../model/document.ts";
import { firstFrom, spanOf } from "../../text/span.ts";
import { isPhraseWord } from "../aside.ts";
import { plainlySaid } from "../cue.ts";
import type { Draft } from "../draft.ts";
import { isNominal } from "../source.ts";
import type { Quotation } from "./marks.ts";

/** Longest signature, in words. */
const longest = 10;

/**
 * Finds the name that signs a quotation after a dash.
 *
 *     “We can build a wall around him.” ― Steve Quinlan
 *      content                            source
 *
 * There is no cue. Leaves alone a dash after which the sentence goes on.
 */
export function signature(
  text: string,
  quotation: Quotation,
  sentences: readonly Sentence[],
): Draft | undefined {
  const dash = /^\s*(?:[—–―]|--?)\s*(?=\p{Lu})/u.exec(
    text.slice(quotation.outer.end, quotation.outer.end + 8),
  );
  if (!dash) return undefined;
  const start = quotation.outer.end + dash[0].length;
  const sentence = sentenceEndingAfter(sentences, start, quotation.block);
  const rest = sentence?.tokens.filter((t) => t.start >= start) ?? [];
  const stop = rest.findIndex((t) => t.upos === "PUNCT" && t.form !== "." && t.form !== "-");
  const name = (stop < 0 ? rest : rest.slice(0, stop)).filter((t) => t.upos !== "PUNCT");
  const last = name.at(-1);
  const head = name.find((t) => t.upos === "PROPN") ?? name.find(isNominal);
  if (!sentence || !head || !last || name.length > longest || !name.every(isPhraseWord)) return undefined;
  return {
    rule: "signed-quotation",
    meaning: plainlySaid,
    sentence,
    head: undefined,
    cue: null,
    source: head,
    sourceSpan: { start, end: last.end },
    content: [spanOf(quotation)],
  };
}

/** Returns the first sentence that ends behind a place, where it is in the place's block. */
export function sentenceEndingAfter(
  sentences: readonly Sentence[],
  place: number,
  block: number,
): Sentence | undefined {
  const next = firstFrom(sentences, place + 1);
  const sentence = [sentences[next - 1], sentences[next]].find((s) => s !== undefined && s.end > place);
  return sentence?.block === block ? sentence : undefined;
}

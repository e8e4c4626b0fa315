import type { CueLexicon } from "../../lexicon/cues.ts";
import type { Sentence, Token } from "../../model/document.ts";
import { overlaps, spanOf } from "../../text/span.ts";
import { subtreeTokens } from "../../text/tree.ts";
import { cueTokens, meaningOf, verbCue } from "../cue.ts";
import { type Draft, draftOf } from "../draft.ts";
import { subjectOf } from "../source.ts";
import type { Quotation } from "./marks.ts";

/** How many words may stand between a quotation and the verb that reports it. */
const reach = 24;

/**
 * Finds the reporting verb right after or right before a quotation that no tree ties to it.
 *
 *     "Who shoots at a school?"  asked  Gulnara Sadykova.        The note  read:  "We are leaving."
 *      content                   cue    source                   source    cue     content
 *
 * Leaves alone a verb that already stands in another quotation, or is not next to this one.
 */
export function adjacentCue(
  quotation: Quotation,
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
  words: CueLexicon,
): Draft | undefined {
  const found = after(quotation, sentences, words) ?? before(quotation, sentences, words);
  if (!found) return undefined;
  const { sentence, token } = found;
  if (quotations.some((q) => overlaps(q, token))) return undefined;
  const site = { sentence, token };
  const cue = verbCue({ ...site, words, isSomebody: () => true });
  if (!cue) return undefined;
  const source = subjectOf(sentence, token);
  if (source && overlaps(source, quotation)) return undefined;
  const draft = draftOf("quotation", sentence, token, {
    cue: cueTokens(site),
    source,
    content: [],
    meaning: meaningOf(site, cue),
  });
  return { ...draft, content: [spanOf(quotation)] };
}

interface Place {
  readonly sentence: Sentence;
  readonly token: Token;
}

/** *"…," the minister, who was in Vienna, told reporters*: the first word after starts the verb or its subject. */
function after(quotation: Quotation, sentences: readonly Sentence[], words: CueLexicon): Place | undefined {
  const sentence = sentences.find((s) => s.block === quotation.block && s.end > quotation.outer.end);
  const rest = sentence?.tokens.filter((t) => t.start >= quotation.outer.end) ?? [];
  const first = rest.findIndex((t) => t.upos !== "PUNCT" && t.upos !== "ADV");
  const start = rest[first];
  if (!sentence || !start) return undefined;
  const token = rest.slice(first, first + reach).find((t) => introduces(sentence, t, words));
  if (!token) return undefined;
  if (token.id === start.id) return { sentence, token };
  const subject = subjectOf(sentence, token);
  const opening = subject && subtreeTokens(sentence, subject).find((t) => t.start >= quotation.outer.end);
  return opening && opening.id <= start.id + 1 && subject.id < token.id ? { sentence, token } : undefined;
}

/** *He said: "…"*, *The note read "…"*: nothing but an addressee, a time or a colon in between. */
function before(quotation: Quotation, sentences: readonly Sentence[], words: CueLexicon): Place | undefined {
  const earlier = sentences.findLast(
    (s) => s.block >= quotation.block - 1 && s.start < quotation.outer.start && s.tokens.length > 0,
  );
  if (!earlier) return undefined;
  const lead = earlier.tokens.filter((t) => t.end <= quotation.outer.start);
  const last = lead.at(-1);
  if (!last) return undefined;
  const same = earlier.end > quotation.outer.start;
  if (!same && last.form !== ":") return undefined;
  const token = lead.slice(-reach / 2).findLast((t) => t.upos === "VERB" && t.xpos !== "VB");
  if (!token || !introduces(earlier, token, words)) return undefined;
  const next = /^[,:]$/u.test(last.form) || last.id === token.id;
  return next ? { sentence: earlier, token } : undefined;
}

function introduces(sentence: Sentence, token: Token, words: CueLexicon): boolean {
  if (token.upos !== "VERB") return false;
  const cue = verbCue({ sentence, token, words, isSomebody: () => true });
  return cue !== undefined && (cue.frames.has("quote") || cue.frames.get("that") === "always");
}

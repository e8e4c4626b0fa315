import type { CueLexicon } from "../../lexicon/cues.ts";
import type { Sentence, Token } from "../../model/document.ts";
import { dependents, subtreeTokens } from "../../text/tree.ts";
import { isPhraseWord } from "../aside.ts";
import { isNominal, trimPunctuation } from "../source.ts";
import { subjectOf } from "../subject.ts";
import type { Quotation } from "./marks.ts";
import { introduces, type Neighbour, reach } from "./neighbour.ts";
import { sentenceEndingAfter } from "./signed.ts";

/** *"…," the minister, who was in Vienna, told reporters*: the first word after starts the verb or its subject. */
export function verbAfter(
  quotation: Quotation,
  sentences: readonly Sentence[],
  words: CueLexicon,
): Neighbour | undefined {
  const sentence = sentenceEndingAfter(sentences, quotation.outer.end, quotation.block);
  const rest = sentence?.tokens.filter((t) => t.start >= quotation.outer.end) ?? [];
  const first = rest.findIndex((t) => t.upos !== "PUNCT" && t.upos !== "ADV");
  const at = rest.findIndex(
    (t, i) => i >= first && i < first + reach && sentence !== undefined && introduces(sentence, t, words),
  );
  const [start, token] = [rest[first], rest[at]];
  if (!sentence || !start || !token) return undefined;
  if (at === first) return { sentence, token, source: following(sentence, token) };
  const between = rest.slice(first, at);
  const subject = subjectOf(sentence, token);
  const opening = subject && subtreeTokens(sentence, subject).find((t) => t.start >= quotation.outer.end);
  const isKnown = between.every(isPhraseWord) || (opening && opening.id <= start.id + 1);
  if (!isKnown && !isNameWithAside(between, token)) return undefined;
  const source = trimPunctuation(between.filter((t) => t.upos !== "AUX" && t.upos !== "ADV"));
  return source.some(isNominal) ? { sentence, token, source } : undefined;
}

/** *Smith, the mayor of Miami, said*: a name, and between two commas who that is. */
function isNameWithAside(between: readonly Token[], verb: Token): boolean {
  const comma = between.findIndex((t) => t.form === ",");
  const name = between.slice(0, comma);
  return (
    comma > 0 &&
    comma < between.length - 1 &&
    between.at(-1)?.form === "," &&
    /^VB[DZP]$/u.test(verb.xpos) &&
    name.every(isPhraseWord) &&
    name.at(-1)?.upos === "PROPN"
  );
}

/** *said Robert McAtee, one of several veterans*: the phrase after a verb that comes first. */
function following(sentence: Sentence, verb: Token): readonly Token[] {
  const subject = dependents(sentence, verb, "nsubj", "obj", "flat").find((t) => t.id > verb.id);
  if (subject) return trimPunctuation(subtreeTokens(sentence, subject));
  let end = verb.id;
  for (let t = sentence.tokens[end]; t && isPhraseWord(t); t = sentence.tokens[end]) end++;
  return trimPunctuation(sentence.tokens.slice(verb.id, end));
}

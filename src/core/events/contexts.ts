import type { ContextWords } from "../lexicon/events.ts";
import type { Document, Sentence } from "../model/document.ts";

/** Hits in the whole report from which on a context holds for all its events. */
const pervasive = 6;
const most = 3;

/** Returns a function that gives the contexts of the events of a sentence, the strongest first. */
export function contextReader(
  words: ContextWords,
  document: Document,
): (sentence: Sentence) => readonly string[] {
  const report = new Map<string, number>();
  const bySentence = document.sentences.map((sentence) => {
    const counts = new Map<string, number>();
    for (const context of contextsIn(words, sentence)) {
      counts.set(context, (counts.get(context) ?? 0) + 1);
      report.set(context, (report.get(context) ?? 0) + 1);
    }
    return counts;
  });
  return (sentence) => {
    const weights = new Map(bySentence[sentence.index] ?? []);
    for (const [context, hits] of report)
      if (hits >= pervasive && weights.has(context)) weights.set(context, (weights.get(context) ?? 0) + 1);
    return [...weights]
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, most)
      .map(([context]) => context);
  };
}

function contextsIn(words: ContextWords, sentence: Sentence): readonly string[] {
  const lemmas = sentence.tokens.map((t) => t.lemma.toLowerCase());
  const found: string[] = [];
  for (let i = 0; i < lemmas.length; i++) {
    const lemma = lemmas[i] as string;
    const phrase = words.phrases.get(lemma)?.find((p) => p.lemmas.every((word, k) => lemmas[i + k] === word));
    const context = phrase?.context ?? words.single.get(lemma);
    if (context !== undefined) found.push(context);
  }
  return found;
}

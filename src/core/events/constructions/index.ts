import { assertingAt } from "../assertion.ts";
import type { Candidate } from "../candidate.ts";
import type { Reading } from "../reading.ts";
import { blame } from "./blame.ts";
import { type Construction, constructed, type Said } from "./construction.ts";
import { evaluation } from "./evaluation.ts";
import { menace } from "./menace.ts";
import { obligation } from "./obligation.ts";
import { refusal } from "./refusal.ts";

/** The first that applies to a predicate tells its act. */
const constructions: readonly Construction[] = [obligation, refusal, menace, blame, evaluation];

/** Adds the acts that constructions tell; they replace what a frame makes of the same word, but for what is blamed. */
export function withConstructions(reading: Reading, proposed: readonly Candidate[]): readonly Candidate[] {
  const told = reading.document.sentences.flatMap((sentence) =>
    sentence.tokens.flatMap((predicate): Candidate[] => {
      if (!["VERB", "ADJ", "NOUN"].includes(predicate.upos)) return [];
      const chain = assertingAt(reading.document.statements, sentence, predicate);
      const speaker = reading.actorsById.get(chain[0]?.speaker ?? "");
      if (!speaker || (speaker.country === null && speaker.sector === null)) return [];
      return firstTold(reading, { sentence, predicate, chain, speaker: { actor: speaker } });
    }),
  );
  const replaced = new Set(told.filter(({ rule }) => rule !== blame.id).map(({ trigger }) => trigger));
  return [...proposed.filter(({ trigger }) => !replaced.has(trigger)), ...told].sort(
    (a, b) => a.trigger.start - b.trigger.start,
  );
}

function firstTold(reading: Reading, said: Said): Candidate[] {
  for (const construction of constructions) {
    const told = construction.find(reading, said);
    if (told) return [constructed(construction, said, told)];
  }
  return [];
}

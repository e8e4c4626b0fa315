import type { Document, Token } from "../model/document.ts";
import type { Resources } from "../stage.ts";
import type { Candidate } from "./candidate.ts";
import type { Change } from "./find-acts.ts";
import { codeEvents } from "./index.ts";
import type { Reading } from "./reading.ts";
import { modalityOf, type Reality } from "./status/modality.ts";
import { type Governor, realityOf } from "./status/reality.ts";

/** How one mention came to tell its act. */
export interface MentionTrace {
  readonly mention: Candidate;
  /** What rules changed, in their order. */
  readonly changes: readonly Change[];
  /** What the predicate's own auxiliaries, negation and conjunctions tell of its reality. */
  readonly modality: Reality;
  /** Words above it that tell whether it took place, the nearest first. */
  readonly governors: readonly Governor[];
}

/** The mentions of one event, best first. */
export type EventTrace = readonly MentionTrace[];

/** Codes a document again and keeps why: a trace an event, in their order. */
export function traceEvents(
  document: Document,
  resources: Resources,
): { readonly traces: readonly EventTrace[]; readonly found: Partial<Document> } {
  const changes = new Map<Token, Change[]>();
  const { acts, found, reading } = codeEvents(document, resources, (change) => {
    const { trigger } = change.before;
    changes.set(trigger, [...(changes.get(trigger) ?? []), change]);
  });
  const traces = acts.map(({ mentions }) =>
    mentions.map((mention) => traceOf(reading, mention, changes.get(mention.trigger) ?? [])),
  );
  return { traces, found };
}

function traceOf(reading: Reading, mention: Candidate, changes: readonly Change[]): MentionTrace {
  const { sentence, trigger } = mention;
  const governors: Governor[] = [];
  realityOf(reading.lexicon, sentence, trigger, (governor) => governors.push(governor));
  return { mention, changes, modality: modalityOf(sentence, trigger), governors };
}

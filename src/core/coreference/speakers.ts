import { fold } from "../text/fold.ts";
import type { Candidate } from "./candidate.ts";
import type { Discourse } from "./discourse.ts";
import type { Entity } from "./entity.ts";
import type { Voice } from "./voices.ts";

/**
 * Joins *I, we, you* with whose words they are in, or whom those address.
 *
 *     "[I] will stay," [he] said.      Wikinews: How did [you] start? Snow: [I] …
 *
 * Leaves alone *you* of one who answers: it is anybody.
 */
export function joinSpeakers(
  candidates: readonly Candidate[],
  discourse: Discourse,
  add: (candidate: Candidate, known: Entity | undefined) => Entity,
): void {
  const known = new Map<string, Entity>();
  for (const candidate of candidates) {
    if (candidate.person === 3) continue;
    const voice = discourse.voiceOf(candidate.head);
    const key = keyOf(candidate, voice);
    known.set(key, add(candidate, known.get(key) ?? meant(candidate, voice, discourse)));
  }
}

const together = "we:who answer";

/** *we* of all who answer is one, *you* of one who asks is who answers, *you two* all who do. */
function keyOf({ person, plural, head, sentence }: Candidate, { key, turn }: Voice): string {
  if (person === 1 && !plural) return key;
  if (person === 1) return turn && !turn.asks ? together : `we:${key}`;
  if (!turn?.asks || turn.next === null) return `you:${key}`;
  const beside = sentence.tokens[head.id]?.form.toLowerCase() ?? "";
  return /^(?:two|all|both|guys)$/u.test(beside) ? together : `turn:${turn.next}`;
}

function meant({ person, plural }: Candidate, voice: Voice, discourse: Discourse): Entity | undefined {
  const { turn, body } = voice;
  // "We regret it," the ministry's spokesman said: the ministry.
  if (plural) return body === null ? undefined : discourse.ofActor(body);
  if (person === 1) return speakerOf(voice, discourse);
  return turn?.asks && turn.next ? personCalled(turn.next, discourse) : undefined;
}

/** Returns whose words a stretch of text is, where the report names them. */
export function speakerOf({ actor, source, turn }: Voice, discourse: Discourse): Entity | undefined {
  if (turn) return personCalled(turn.speaker, discourse);
  const named = source ? discourse.at(source) : undefined;
  if (named && named.sort !== "thing") return named;
  return actor === null ? undefined : discourse.ofActor(actor);
}

function personCalled(name: string, discourse: Discourse): Entity | undefined {
  return discourse.called(fold(name)).find(({ sort }) => sort === "person");
}

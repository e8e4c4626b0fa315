import type { Archive } from "./archive.ts";

/** Answers that are kept of one kind of question. */
const most = 32;

/**
 * Keeps the answers to a question that counts much and is asked again by everybody who looks: what a store is, its
 * facets, its strongest links. They hold as long as the store stays the same.
 */
export function remembered<Given extends readonly unknown[], Answer>(
  state: Archive["state"],
  ask: (...given: Given) => Promise<Answer>,
): (...given: Given) => Promise<Answer> {
  const kept = new Map<string, Promise<Answer>>();
  return async (...given) => {
    const key = JSON.stringify([await state(), given]);
    const answer = kept.get(key) ?? ask(...given);
    kept.delete(key);
    kept.set(key, answer);
    answer.catch(() => kept.delete(key));
    for (const old of [...kept.keys()].slice(0, -most)) kept.delete(old);
    return answer;
  };
}

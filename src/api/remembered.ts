import type { Archive } from "./archive.ts";

/** Answers that are kept of one kind of question. */
const most = 32;

/**
 * Keeps what is counted over a whole store and goes into many answers: it holds as long as the store stays the same.
 * Whole answers are kept by `AnswerCache`.
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

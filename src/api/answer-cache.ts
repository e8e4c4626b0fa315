/** Keeps answers as long as the store is as it was. */
export interface AnswerCache {
  /**
   * Returns the answer to a question, which is asked once however many want it at the same time.
   *
   * @param state of the store: with another, all that was kept is forgotten
   * @param ask undefined where there is no such thing, which is not kept
   */
  get(state: string, question: string, ask: () => Promise<string | undefined>): Promise<string | undefined>;
}

/**
 * Makes a cache. What everybody asks who opens the page, counts over all events, is found once; of a list that one alone
 * asks for, the newest questions push out the oldest.
 *
 * @param most UTF-16 units of all answers that are kept
 */
export function createAnswerCache(most: number): AnswerCache {
  const answers = new Map<string, Promise<string | undefined>>();
  const sizes = new Map<string, number>();
  let known = "";
  let size = 0;

  function forget(question: string): void {
    answers.delete(question);
    size -= sizes.get(question) ?? 0;
    sizes.delete(question);
  }

  return {
    get(state, question, ask) {
      if (state !== known) {
        for (const each of [...answers.keys()]) forget(each);
        known = state;
      }
      const kept = answers.get(question);
      if (kept) {
        // The last asked for stands last.
        answers.delete(question);
        answers.set(question, kept);
        return kept;
      }
      const answer = ask();
      answers.set(question, answer);
      const isOwn = () => answers.get(question) === answer;
      answer.then(
        (body) => {
          if (!isOwn()) return;
          if (body === undefined || body.length > most / 4) return forget(question);
          sizes.set(question, body.length);
          size += body.length;
          for (const oldest of [...answers.keys()]) {
            if (size <= most) break;
            // What is still being found has no size, and somebody waits for it.
            if (sizes.has(oldest)) forget(oldest);
          }
        },
        () => {
          if (isOwn()) forget(question);
        },
      );
      return answer;
    },
  };
}

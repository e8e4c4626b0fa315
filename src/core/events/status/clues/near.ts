import type { Sentence, Token } from "../../../model/document.ts";

/** Words that cast doubt on what stands near them, whatever the tree says. */
const doubtful = new Set([
  "?",
  "can",
  "could",
  "hope",
  "if",
  "may",
  "might",
  "must",
  "n't",
  "n’t",
  "not",
  "please",
  "should",
  "want",
  "will",
  "would",
]);

/** How many words away such a word still counts. */
const reach = 11;

/**
 * Adds the words beside a predicate, and doubtful ones near it.
 *
 *     If they  ever  meet  again …     before ever · before they ever · after again · if before
 */
export function addCluesNear(clues: string[], { tokens }: Sentence, { id }: Token): void {
  const at = (place: number) => tokens[place - 1]?.form.toLowerCase() ?? "-";
  const before = at(id - 1);
  clues.push(`before ${before}`, `before ${at(id - 2)} ${before}`, `after ${at(id + 1)}`);
  for (let place = Math.max(1, id - reach); place <= Math.min(tokens.length, id + reach); place++) {
    const word = place === id ? "" : at(place);
    if (doubtful.has(word)) clues.push(`${word} ${place < id ? "before" : "after"}`);
  }
  if (tokens.some(({ form }) => form === "?")) clues.push("question");
}

import type { Article } from "../model/article.ts";
import type { Span } from "../model/span.ts";

/** A paragraph of a printed interview. */
export interface Turn extends Span {
  /** As the page has it: *Nick Bos*. */
  readonly speaker: string;
  /** Where the words begin, past the name that opens the turn. */
  readonly from: number;
  /** Asks the others, who are whom *you* stands for. */
  readonly asks: boolean;
  /** Who speaks next; null for the last. */
  readonly next: string | null;
}

const label = /^(\p{Lu}[\p{L}\p{N}.'’-]*(?: [\p{L}\p{N}.'’-]+){0,5}):\s/u;
/** Longest text before the words of a turn. */
const longest = 80;

/**
 * Finds the turns of an interview: paragraphs that open with a name and a colon, where some name opens several.
 *
 *     Wikinews: What is the forecast?  |  Snow: Heavy rain, I think.  |  And floods.
 *     speaker   asks                      speaker                       still Snow
 *
 * Leaves alone labels of one kind (*Image: Reuters*), and a page on which nobody asks.
 */
export function findTurns({ text, blocks }: Pick<Article, "text" | "blocks">): readonly Turn[] {
  const opening = blocks.map(({ kind, start, end }) =>
    kind === "paragraph" ? label.exec(text.slice(start, Math.min(end, start + longest)))?.[1] : undefined,
  );
  if (!isTalk(opening)) return [];
  const asking = askersAmong(text, blocks, opening);
  if (asking.size === 0) return [];
  const followers = followersOf(opening);
  let speaker: string | undefined;
  return blocks.flatMap(({ start, end }, i) => {
    speaker = opening[i] ?? speaker;
    if (speaker === undefined) return [];
    const from = start + (opening[i] ? speaker.length + 1 : 0);
    return [{ start, end, speaker, from, asks: asking.has(speaker), next: followers[i] ?? null }];
  });
}

/** Two speak at least, and one of them more than once. */
function isTalk(names: readonly (string | undefined)[]): boolean {
  const given = names.filter((name) => name !== undefined);
  const speakers = new Set(given).size;
  return speakers > 1 && speakers < given.length;
}

/** Returns for each paragraph who opens the next turn that is another's. */
function followersOf(opening: readonly (string | undefined)[]): readonly (string | undefined)[] {
  const followers: (string | undefined)[] = [];
  let [next, afterNext]: (string | undefined)[] = [];
  for (let i = opening.length - 1; i >= 0; i--) {
    const name = opening[i];
    const own = name ?? opening.slice(Math.max(0, i - longest), i).findLast((other) => other !== undefined);
    followers[i] = next === own ? afterNext : next;
    if (name && name !== next) [next, afterNext] = [name, next];
  }
  return followers;
}

/** Those a third of whose turns hold a question and whose turns are shorter than most. */
function askersAmong(
  text: string,
  blocks: readonly Span[],
  opening: readonly (string | undefined)[],
): ReadonlySet<string> {
  const tallies = new Map<string, { turns: number; questions: number; length: number }>();
  const all = { turns: 0, length: 0 };
  let speaker: string | undefined;
  for (const [i, { start, end }] of blocks.entries()) {
    const opens = opening[i] !== undefined;
    speaker = opening[i] ?? speaker;
    if (speaker === undefined) continue;
    const tally = tallies.get(speaker) ?? { turns: 0, questions: 0, length: 0 };
    tallies.set(speaker, tally);
    tally.length += end - start;
    all.length += end - start;
    if (!opens) continue;
    tally.turns++;
    all.turns++;
    if (text.slice(start, end).includes("?")) tally.questions++;
  }
  const asks = ({ turns, questions, length }: { turns: number; questions: number; length: number }) =>
    3 * questions >= turns && length / turns < all.length / all.turns;
  return new Set([...tallies].filter(([, tally]) => asks(tally)).map(([name]) => name));
}

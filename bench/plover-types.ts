import type { EventRecord } from "../src/core/model/event.ts";
import type { ReadoutRecord } from "../src/core/model/record.ts";
import { overlaps } from "../src/core/text/span.ts";

/** A sentence with one type for what its source does to its target. */
export interface PairSentence {
  readonly id: string;
  readonly text: string;
  readonly source: string;
  readonly target: string;
  /** PLOVER's types before 2.0: YIELD for what is CONCEDE or RETREAT now. */
  readonly root: string;
}

/** Returns the event that is surest; undefined where there is none. */
export function mostConfident(events: readonly EventRecord[]): EventRecord | undefined {
  return best(events, ({ confidence }) => confidence);
}

/**
 * Returns the type, as it was before PLOVER 2.0, of what is read between source and target: the event with most of the
 * two on its sides, and the surest of those. Undefined where no event is found.
 */
export function typeOfPair(record: ReadoutRecord, { source, target }: PairSentence): string | undefined {
  const actsIn = idsIn(record, source);
  const sufferIn = idsIn(record, target);
  const event = best(record.events, ({ actors, recipients, confidence }) => {
    const acts = actors.some((id) => actsIn.has(id));
    // A reciprocal act has both among its actors.
    const suffers = [...recipients, ...actors].some((id) => sufferIn.has(id));
    return Number(acts) + Number(suffers) + confidence / 2;
  });
  return event && olderType(event);
}

/** PLOVER's types before 2.0, by the cue category of CAMEO that each of them stood for. */
const typeOfCategory: Readonly<Record<string, string>> = {
  "03": "AGREE",
  "04": "CONSULT",
  "05": "SUPPORT",
  "06": "COOPERATE",
  "07": "AID",
  "08": "YIELD",
  "10": "REQUEST",
  "11": "ACCUSE",
  "12": "REJECT",
  "13": "THREATEN",
  "14": "PROTEST",
  "15": "MOBILIZE",
  "16": "SANCTION",
  "17": "COERCE",
  "18": "ASSAULT",
  "19": "ASSAULT",
  "20": "ASSAULT",
};

/**
 * Returns the type that an event had before 2.0 moved some acts: a conviction was ACCUSE (116) and is SANCTION, a
 * blockade was ASSAULT (191) and is COERCE, and a promise to give way, like every promise, was AGREE and is CONCEDE or
 * a RETREAT to come.
 */
export function olderType({ type, cameo, status, rule }: EventRecord): string {
  const isYield = type === "CONCEDE" || type === "RETREAT";
  if (isYield && (status === "future" || rule === "promised-act")) return "AGREE";
  return typeOfCategory[cameo?.slice(0, 2) ?? ""] ?? (isYield ? "YIELD" : type);
}

/** Returns the actors mentioned in some words, by id. */
function idsIn({ article, actors }: ReadoutRecord, words: string): ReadonlySet<string> {
  const start = article.text.indexOf(words);
  if (start < 0) return new Set();
  const span = { start, end: start + words.length };
  return new Set(
    actors.filter(({ mentions }) => mentions.some((mention) => overlaps(mention, span))).map(({ id }) => id),
  );
}

function best(
  events: readonly EventRecord[],
  weigh: (event: EventRecord) => number,
): EventRecord | undefined {
  return events.reduce<EventRecord | undefined>(
    (first, event) => (first === undefined || weigh(event) > weigh(first) ? event : first),
    undefined,
  );
}

/** Returns the mean of F1 over all labels that the gold has; a pair is gold, then what was found. */
export function macroF1(pairs: readonly (readonly [gold: string, found: string | undefined])[]): number {
  const labels = [...new Set(pairs.map(([gold]) => gold))];
  const scores = labels.map((label) => {
    const right = pairs.filter(([gold, found]) => gold === label && found === label).length;
    const named = pairs.filter(([gold, found]) => gold === label || found === label).length;
    return (2 * right) / (named + right);
  });
  return scores.reduce((sum, score) => sum + score, 0) / labels.length;
}

import type { EventType } from "../model/event.ts";
import { type ComplementWords, readComplements } from "./complements.ts";
import { type ConfidenceWeights, readConfidence } from "./confidence.ts";
import { type EventKind, readEventKinds } from "./event-kinds.ts";
import { type Frame, type FrameIndex, frameIndex, readFrames } from "./frames.ts";
import { bad, list, oneOf, readTable, type Tables, tableAt } from "./table.ts";

/** Words that put a paragraph or a report into one of PLOVER's 37 contexts. */
export interface ContextWords {
  /** Context by lemma, for words of one lemma. */
  readonly single: ReadonlyMap<string, string>;
  /** Phrases of several lemmas, by their first. */
  readonly phrases: ReadonlyMap<
    string,
    readonly { readonly lemmas: readonly string[]; readonly context: string }[]
  >;
}

/** The words of `data/events/`. */
export interface EventLexicon {
  readonly frames: FrameIndex;
  /** Lemmas by class name, without `@`. */
  readonly classes: ReadonlyMap<string, ReadonlySet<string>>;
  readonly kinds: ReadonlyMap<EventType, EventKind>;
  readonly complements: ComplementWords;
  readonly confidence: ConfidenceWeights;
  /** Verbs that lend an event noun their subject: which place the noun has beside them. */
  readonly supportVerbs: ReadonlyMap<string, ReadonlySet<"object" | "subject">>;
  /** Words by which one actor judges another. */
  readonly judgements: ReadonlyMap<string, "bad" | "good">;
  readonly contexts: ContextWords;
}

/** Classes that the actors found in a text answer, not a list of lemmas. */
export const actorClasses = ["actor", "armed", "org", "people", "person", "state"] as const;

/** Reads `data/events/`. @throws ReadoutError `bad-table`, `missing-table` */
export function readEventLexicon(tables: Tables): EventLexicon {
  const classes = readClasses(tables);
  const kinds = readEventKinds(tables);
  const frames: Frame[] = [...kinds.values()].flatMap((kind) => readFrames(tables, kind, classes));
  return {
    frames: frameIndex(frames),
    classes,
    kinds,
    complements: readComplements(tables),
    confidence: readConfidence(tables),
    supportVerbs: readSupportVerbs(tables),
    judgements: readJudgements(tables),
    contexts: readContexts(tables),
  };
}

function readClasses(tables: Tables): ReadonlyMap<string, ReadonlySet<string>> {
  const classes = new Map<string, Set<string>>(actorClasses.map((name) => [name, new Set()]));
  for (const row of readTable(tableAt(tables, "events/classes.tsv"), ["class", "lemma"])) {
    const lemmas = classes.get(row.class) ?? new Set();
    if (actorClasses.some((name) => name === row.class))
      throw bad(row.at, `'@${row.class}' is answered by the actors of the text and has no lemmas`);
    classes.set(row.class, lemmas.add(row.lemma));
  }
  return classes;
}

function readSupportVerbs(tables: Tables): EventLexicon["supportVerbs"] {
  const verbs = new Map<string, Set<"object" | "subject">>();
  for (const row of readTable(tableAt(tables, "events/support-verbs.tsv"), ["lemma", "noun", "example"])) {
    const places = verbs.get(row.lemma) ?? new Set();
    verbs.set(row.lemma, places.add(oneOf(row.noun, ["object", "subject"], row.at)));
  }
  return verbs;
}

function readJudgements(tables: Tables): EventLexicon["judgements"] {
  const rows = readTable(
    tableAt(tables, "events/judgements.tsv"),
    ["lemma", "judgement"],
    ["lemma", "judgement"],
    "lemma",
  );
  return new Map(rows.map((row) => [row.lemma, oneOf(row.judgement, ["bad", "good"], row.at)]));
}

function readContexts(tables: Tables): ContextWords {
  const single = new Map<string, string>();
  const phrases = new Map<string, { lemmas: string[]; context: string }[]>();
  for (const row of readTable(tableAt(tables, "events/contexts.tsv"), ["context", "words"])) {
    for (const words of list(row.words)) {
      const lemmas = words.split(" ");
      const [first = ""] = lemmas;
      if (lemmas.length === 1) single.set(first, row.context);
      else phrases.set(first, [...(phrases.get(first) ?? []), { lemmas, context: row.context }]);
    }
  }
  return { single, phrases };
}

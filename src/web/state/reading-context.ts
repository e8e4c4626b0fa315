import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Opened } from "../../site/opened.ts";
import type { Fact } from "../reading/facts.ts";
import type { UrlState } from "./url-state.ts";
import type { Verdict, Verdicts } from "./verdicts.ts";

/** What all parts of a reading share: the report, what is selected, and what one may do. */
export interface Reading extends Opened {
  /** Statements and events in the order of their words. */
  readonly facts: readonly Fact[];
  readonly actors: readonly Fact[];
  readonly selected: Fact | undefined;
  readonly verdicts: Verdicts;
  readonly state: UrlState;
  /** Selects a fact and brings its words and its card into view. */
  select(id: string | null): void;
  /** Lights up the words and cards of facts, as long as somebody points at them. */
  light(ids: readonly string[]): void;
  judge(fact: Fact, verdict: Verdict | null): void;
}

export const ReadingContext = createContext<Reading | undefined>(undefined);

/** The reading that a part stands in. */
export function useReading(): Reading {
  const reading = useContext(ReadingContext);
  if (!reading) throw new Error("a part of a reading stands outside of one");
  return reading;
}

import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Opened } from "../../site/opened.ts";
import type { Fact } from "../reading/facts.ts";
import type { UrlState } from "./url-state.ts";
import type { Verdict, Verdicts } from "./verdicts.ts";

/** What all parts of a reading share and what stays as long as the report does: several hundred cards lean on it. */
export interface Reading extends Opened {
  /** Statements and events in the order of their words. */
  readonly facts: readonly Fact[];
  readonly actors: readonly Fact[];
  /** Where the report is in an address. */
  readonly place: Pick<UrlState, "example" | "report" | "stored">;
  /** Selects a fact and brings its words and its card into view. */
  select(id: string | null): void;
  /** Lights up the words and cards of facts, as long as somebody points at them. */
  light(ids: readonly string[]): void;
  judge(fact: Fact, verdict: Verdict | null): void;
}

/** What changes while a report is read. */
export interface Now {
  readonly selected: Fact | undefined;
  readonly verdicts: Verdicts;
  readonly state: UrlState;
}

export const ReadingContext = createContext<Reading | undefined>(undefined);
export const NowContext = createContext<Now | undefined>(undefined);

/** The reading that a part stands in. */
export function useReading(): Reading {
  return within(useContext(ReadingContext));
}

/** What is selected, judged and shown at present; whoever uses it is drawn anew with each change. */
export function useNow(): Now {
  return within(useContext(NowContext));
}

function within<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("a part of a reading stands outside of one");
  return value;
}

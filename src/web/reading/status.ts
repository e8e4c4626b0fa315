import type { EventRecord, EventStatus } from "../../core/model/event.ts";

/** How a status is shown: its own shape and a word, so that nobody needs its colour. */
export interface StatusMark {
  readonly word: string;
  readonly shape: "disc" | "half" | "ahead" | "dashed" | "barred";
  readonly tells: string;
}

/** The five statuses of an event, in the order in which they are listed. */
export const statusMarks: Readonly<Record<EventStatus, StatusMark>> = {
  occurred: { word: "happened", shape: "disc", tells: "It has taken place, as it is told." },
  future: { word: "planned", shape: "ahead", tells: "It lies ahead: planned, promised or announced." },
  hypothetical: {
    word: "possible",
    shape: "dashed",
    tells: "It may or should come about: feared, demanded, a condition.",
  },
  negated: { word: "did not happen", shape: "barred", tells: "It is said not to have taken place." },
  historical: { word: "background", shape: "half", tells: "It happened before the news, and is told again." },
};

/** Words for PLOVER's quad classes. */
export const quadWords: Readonly<Record<EventRecord["quad"], string>> = {
  1: "verbal cooperation",
  2: "material cooperation",
  3: "verbal conflict",
  4: "material conflict",
};

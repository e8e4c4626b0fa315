import type { Sentence, Token } from "../../model/document.ts";
import type { EventStatus, EventTime } from "../../model/event.ts";
import type { Reading } from "../reading.ts";
import { ageOf } from "./age.ts";
import { isBackground } from "./background.ts";
import { realityOf } from "./reality.ts";

/** Days before publication after which an act counts as background. */
const recent = 31;

/** Returns a predicate's status from its words and, where it took place, from its date or else its tense. */
export function statusOf(
  reading: Reading,
  sentence: Sentence,
  trigger: Token,
  time: EventTime | null,
): EventStatus {
  switch (realityOf(reading, sentence, trigger)) {
    case "negated":
      return "negated";
    case "uncertain":
      return "hypothetical";
    case "planned":
      return "future";
    case "real":
      return !time && isBackground(sentence, trigger)
        ? "historical"
        : datedStatus(reading.document.article.published, time);
  }
}

function datedStatus(published: string | null, time: EventTime | null): EventStatus {
  const age = published && time ? ageOf(time.end, published) : undefined;
  if (age === undefined) return "occurred";
  if (age > recent) return "historical";
  const begun = published && time ? ageOf(time.start, published) : undefined;
  return begun !== undefined && begun < 0 ? "future" : "occurred";
}

import type { Sentence, Token } from "../../model/document.ts";
import type { EventStatus, EventTime } from "../../model/event.ts";
import type { Reading } from "../reading.ts";
import { isVerb } from "../roles/clauses.ts";
import { ageOf } from "./age.ts";
import { isBackground } from "./background.ts";
import type { Judgement } from "./judgement.ts";
import { isPast } from "./past.ts";

/** Days before publication after which an act counts as background. */
const recent = 31;

/** Below this value a verb that no rule doubts is still no report of a deed: *came to protect them*. */
const doubtful = -0.5;

/** Returns a predicate's status from its words and, where it took place, from its date or else its tense. */
export function statusOf(
  reading: Reading,
  sentence: Sentence,
  trigger: Token,
  time: EventTime | null,
): EventStatus {
  const judgement = reading.judge(sentence, trigger);
  switch (judgement.reality) {
    case "negated":
      return "negated";
    case "uncertain":
      return "hypothetical";
    case "planned":
      return "future";
    case "real":
      if (isDoubtful(trigger, judgement)) return "hypothetical";
      if (time) return datedStatus(reading.document.article.published, time, isPast(sentence, trigger));
      return isBackground(sentence, trigger) ? "historical" : "occurred";
  }
}

/** Nouns are left alone: what was learned is of verbs. */
function isDoubtful(trigger: Token, { value }: Judgement): boolean {
  return isVerb(trigger) && value < doubtful;
}

/** What a verb tells in the past is not to come, whatever day a time is taken for: *struck the camp the next day*. */
function datedStatus(published: string | null, time: EventTime, isPastTense: boolean): EventStatus {
  const age = published === null ? undefined : ageOf(time.end, published);
  if (published === null || age === undefined) return "occurred";
  if (age > recent) return "historical";
  const begun = ageOf(time.start, published);
  return begun !== undefined && begun < 0 && !isPastTense ? "future" : "occurred";
}

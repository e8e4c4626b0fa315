import type { Sentence, Token } from "../model/document.ts";
import type { EventTime } from "../model/event.ts";
import type { TimeExpression } from "../model/time.ts";
import { placeOf, timeOf } from "../text/attachment.ts";
import { periodOf } from "../text/period.ts";
import { contains } from "../text/span.ts";
import type { Reading } from "./reading.ts";
import { ageOf } from "./status/age.ts";

/** Returns when an act took place, as its own clause tells; null where it tells nothing. */
export function statedTime(reading: Reading, sentence: Sentence, trigger: Token): EventTime | null {
  const { times } = reading.document;
  const own = periodOf(timeOf(times, sentence, trigger)?.value ?? null);
  if (own) return { ...own, basis: "stated" };
  const lent = periodOf(surroundingTime(times, sentence)?.value ?? null);
  const age = lent && ageOf(lent.end, reading.document.article.published ?? "");
  return lent && age !== undefined && age >= 0 ? { ...lent, basis: "inferred" } : null;
}

/** The one time that a sentence gives, for acts in its other clauses; nothing where it gives several. */
function surroundingTime(times: readonly TimeExpression[], sentence: Sentence): TimeExpression | undefined {
  const here = times.filter((time) => contains(sentence, time) && periodOf(time.value));
  return here.length === 1 ? here[0] : undefined;
}

/** Returns the id of the place where an act took place, as its own clause tells; null where it tells nothing. */
export function statedPlace(reading: Reading, sentence: Sentence, trigger: Token): string | null {
  return placeOf(reading.document.places, sentence, trigger)?.id ?? null;
}

import type { Sentence, Token } from "../model/document.ts";
import type { EventTime } from "../model/event.ts";
import { placeOf, timeOf } from "../text/attachment.ts";
import { periodOf } from "../text/period.ts";
import type { Reading } from "./reading.ts";

/** Returns when an act took place, as its own clause tells; null where it tells nothing. */
export function statedTime(reading: Reading, sentence: Sentence, trigger: Token): EventTime | null {
  const period = periodOf(timeOf(reading.document.times, sentence, trigger)?.value ?? null);
  return period ? { ...period, basis: "stated" } : null;
}

/** Returns the id of the place where an act took place, as its own clause tells; null where it tells nothing. */
export function statedPlace(reading: Reading, sentence: Sentence, trigger: Token): string | null {
  return placeOf(reading.document.places, sentence, trigger)?.id ?? null;
}

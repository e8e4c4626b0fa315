import type { ReadoutRecord } from "../model/record.ts";
import { type CameoActor, type CameoEvent, cameoActor, cameoOf } from "./cameo.ts";
import { type Day, dayOf, withoutDay } from "./day.ts";
import { type Dyad, dyadsOf, eachEventOnce } from "./dyads.ts";
import type { Exchange } from "./exchange.ts";
import type { Told } from "./told.ts";

/** A row of a data set of the CAMEO kind: a day, a source, a target and a code. */
export interface DatedDyad extends Dyad {
  readonly day: Day;
  readonly cameo: CameoEvent;
  readonly sourceCode: CameoActor;
  readonly targetCode: CameoActor;
  readonly exchange: Exchange;
}

/** Makes rows of records, each event once; one that has no day is left out and told. */
export function datedDyads(exchange: Exchange): (record: ReadoutRecord) => readonly DatedDyad[] {
  const eventsOf = eachEventOnce(exchange, false);
  return (record) => eventsOf(record).flatMap((told) => rowsOf(told, exchange));
}

/** Makes the rows of one event. */
export function rowsOf(told: Told, exchange: Exchange): DatedDyad[] {
  const day = dayOf(told);
  const dyads = dyadsOf(told);
  const { record, event } = told;
  if (!day) {
    exchange.leaveOut?.(record.article.id, event.id, withoutDay);
    return [];
  }
  if (dyads.length === 0) {
    exchange.leaveOut?.(record.article.id, event.id, "it has no actor and no recipient");
    return [];
  }
  const cameo = cameoOf(event, exchange.codes);
  return dyads.map((dyad) => ({
    ...dyad,
    day,
    cameo,
    sourceCode: cameoActor(dyad.source, exchange.codes),
    targetCode: cameoActor(dyad.target, exchange.codes),
    exchange,
  }));
}

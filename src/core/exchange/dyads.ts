import type { ReadoutRecord } from "../model/record.ts";
import type { Exchange } from "./exchange.ts";
import { mergedEvents } from "./merged-told.ts";
import { numberOf } from "./stable-id.ts";
import type { Side, Told } from "./told.ts";

/** One pair of sides of an event, for data sets that have one source and one target a row. */
export interface Dyad extends Told {
  /** Of the event and the pair; the same in every report that tells of the event. */
  readonly id: number;
  readonly source: Side | undefined;
  readonly target: Side | undefined;
}

/**
 * Parts an event into pairs. Each actor is paired with each recipient; who act with each other are paired once,
 * so that a meeting of three is three rows and not six. Joint actors (*both leaders*) are taken one by one.
 */
export function dyadsOf(told: Told): Dyad[] {
  const actors = oneByOne(told.actors, told.record);
  const recipients = oneByOne(told.recipients, told.record);
  return pairsOf(actors, recipients).map(([source, target], index) => ({
    ...told,
    id: numberOf(told.standing.id, String(index)),
    source,
    target,
  }));
}

function pairsOf(
  actors: readonly Side[],
  recipients: readonly Side[],
): (readonly [Side | undefined, Side | undefined])[] {
  if (actors.length === 0) return recipients.map((target) => [undefined, target] as const);
  if (recipients.length > 0)
    return actors.flatMap((source) => recipients.map((target) => [source, target] as const));
  if (actors.length === 1) return [[actors[0], undefined]];
  return actors.flatMap((source, i) => actors.slice(i + 1).map((target) => [source, target] as const));
}

function oneByOne(actors: readonly Side[], { actors: all }: ReadoutRecord): Side[] {
  const single = actors.flatMap((actor) => {
    const members = all.filter(({ id }) => actor.members?.includes(id));
    return members.length > 0 ? members : [actor];
  });
  return [...new Set(single)];
}

/**
 * Begins a file that has each event once, however many reports tell of it: with what most originators tell, and the
 * words of the first report.
 */
export function eachEventOnce(
  exchange: Exchange,
  tellsStatus: boolean,
): (record: ReadoutRecord) => readonly Told[] {
  const written = new Set<string>();
  return (record) =>
    mergedEvents(record, exchange, tellsStatus).filter(({ standing: { id, reports } }) => {
      if (written.has(id)) return false;
      // Events of one report alone are not kept: an archive has millions.
      if (reports > 1) written.add(id);
      return true;
    });
}

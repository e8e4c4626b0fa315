import { actorKey } from "../core/merge/actor-key.ts";
import type { Actor } from "../core/model/actor.ts";
import type { ReadoutRecord } from "../core/model/record.ts";
import { dayOf } from "./dates.ts";
import type { StatementTable } from "./tables.ts";

/** Lays out the statements of a record as rows. */
export function statementRows(record: ReadoutRecord): readonly Omit<StatementTable, "report">[] {
  const { article, statements, times } = record;
  const actors = new Map<string | null, Actor>(record.actors.map((actor) => [actor.id, actor]));
  const said = new Map<string | null, string | null>(times.map(({ id, value }) => [id, value]));
  return statements.map((statement) => {
    const speaker = actors.get(statement.speaker);
    const { cue, source, content, via } = statement;
    return {
      id: statement.id,
      speaker: statement.speaker,
      speaker_key: speaker ? actorKey(speaker) : null,
      speaker_name: speaker?.name ?? null,
      speaker_country: speaker?.country ?? null,
      speaker_sector: speaker?.sector ?? null,
      cue: cue && article.text.slice(cue.start, cue.end),
      kind: statement.kind,
      class: statement.class,
      polarity: statement.polarity,
      strength: statement.strength,
      via: JSON.stringify(via.flatMap((carrier) => carrierOf(actors.get(carrier.actor)))),
      within: statement.within,
      day: dayOf(said.get(statement.time)) ?? dayOf(article.published),
      source: source && JSON.stringify([source.start, source.end]),
      content: JSON.stringify(content.map(({ start, end }) => [start, end])),
      rule: statement.rule,
    };
  });
}

function carrierOf(actor: Actor | undefined): readonly { key: string; name: string }[] {
  return actor ? [{ key: actorKey(actor), name: actor.name }] : [];
}

import { wordsOf } from "../../../core/exchange/told.ts";
import { actorKey } from "../../../core/merge/actor-key.ts";
import type { Actor } from "../../../core/model/actor.ts";
import type { ReadoutRecord } from "../../../core/model/record.ts";
import type { Span } from "../../../core/model/span.ts";

/**
 * Lays a record out for who reads it without looking up its ids: actors by name and key, words beside their spans.
 *
 * @param hasText whether the record's text is there; without it spans point into what is not
 */
export function storyOf(record: ReadoutRecord, hasText = true): object {
  const { article, actors, places, statements, events, notices } = record;
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const who = (id: string | null) => partyOf(id === null ? undefined : byId.get(id));
  const whoAll = (ids: readonly string[]) => ids.map(who).filter((party) => party !== null);
  const said = (spans: readonly Span[]) => (hasText ? wordsOf(record, spans) : null);
  const idOf = (fact: string) => `${article.id}#${fact}`;
  return {
    report: {
      id: article.id,
      title: article.title,
      outlet: article.publisher,
      agency: article.agency,
      published: article.published,
      url: article.url,
    },
    statements: statements.map((statement) => ({
      id: idOf(statement.id),
      speaker: who(statement.speaker),
      source: statement.source && said([statement.source]),
      cue: statement.cue && said([statement.cue]),
      kind: statement.kind,
      class: statement.class,
      polarity: statement.polarity,
      via: statement.via.map(({ actor, start, end }) => who(actor)?.name ?? said([{ start, end }])),
      within: statement.within && idOf(statement.within),
      words: said(statement.content),
      spans: statement.content,
    })),
    events: events.map((event) => ({
      id: idOf(event.id),
      type: event.type,
      mode: event.mode,
      actors: whoAll(event.actors),
      recipients: whoAll(event.recipients),
      status: event.status,
      assertedBy: event.assertedBy.map(idOf),
      start: event.time?.start ?? null,
      end: event.time?.end ?? null,
      place: places.find(({ id }) => id === event.place)?.name ?? null,
      confidence: event.confidence,
      words: said(event.evidence),
      spans: event.evidence,
      reports: 1,
      originators: 1,
    })),
    notices,
  };
}

function partyOf(actor: Actor | undefined): { readonly key: string; readonly name: string } | null {
  return actor ? { key: actorKey(actor), name: actor.name } : null;
}

import { actorKey } from "../core/merge/actor-key.ts";
import { signatureOf } from "../core/merge/signature.ts";
import { toldEventsOf } from "../core/merge/told-event-of.ts";
import type { Article } from "../core/model/article.ts";
import type { ReadoutRecord } from "../core/model/record.ts";
import type { CodedReport, Layout } from "./coded-report.ts";
import { dayOf } from "./dates.ts";
import { eventRows } from "./event-rows.ts";
import { packSignature } from "./signature-bytes.ts";
import { statementRows } from "./statement-rows.ts";
import type { Packer } from "./store.ts";
import type { ActorTable } from "./tables.ts";

/** How a report is to be laid out as rows. */
export interface RowOptions {
  /** sha256 of the text. */
  readonly textHash: string;
  /** Whether words are kept, or offsets and hashes alone. */
  readonly keepText: boolean;
  readonly pack: Packer["pack"];
}

/** Lays out a record as the rows of a store. */
export function reportRows(
  record: ReadoutRecord,
  layout: Layout,
  { textHash, keepText, pack }: RowOptions,
): CodedReport {
  const { article } = record;
  const told = toldEventsOf(record);
  const { text: _, dropped: __, ...bare } = article;
  const json = JSON.stringify({ ...record, article: bare });
  return {
    report: {
      id: article.id,
      url: article.url,
      title: article.title,
      byline: JSON.stringify(article.byline),
      agency: article.agency,
      publisher: article.publisher,
      outlet: outletOf(article),
      published: article.published,
      day: dayOf(article.published),
      language: article.language,
      text_hash: textHash,
      length: article.text.length,
    },
    text: {
      title: article.title,
      text: keepText ? article.text : null,
      layout: keepText ? JSON.stringify(layout) : null,
    },
    record: { size: utf8Length(json), record: pack(json) },
    wording: { signature: packSignature(signatureOf(article.text)) },
    actors: actorRows(record),
    events: record.events.flatMap((event, i) => {
      const known = told[i];
      const place = record.places.find(({ id }) => id === event.place);
      return known ? [eventRows(event, known, place, keepText)] : [];
    }),
    statements: statementRows(record),
  };
}

function actorRows({ actors }: ReadoutRecord): readonly Omit<ActorTable, "report">[] {
  return actors.map((actor) => ({
    id: actor.id,
    key: actorKey(actor),
    name: actor.name,
    kind: actor.kind,
    country: actor.country,
    sector: actor.sector,
    role: actor.role,
    wikidata: actor.wikidata ?? null,
    mentions: actor.mentions.length,
  }));
}

/** Returns who brought out a report: its publisher, else the host of its address. */
export function outletOf({ publisher, url }: Pick<Article, "publisher" | "url">): string | null {
  if (publisher) return publisher;
  return (
    /^[a-z][a-z0-9+.-]*:\/\/(?:[^/?#@]*@)?(?:www\.)?([^/?#:]+)/iu.exec(url ?? "")?.[1]?.toLowerCase() ?? null
  );
}

/** Bytes that text takes as UTF-8; a lone surrogate takes three, as the mark that is written for it. */
function utf8Length(text: string): number {
  let length = text.length;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) continue;
    const isPair = unit >= 0xd800 && unit < 0xdc00 && text.codePointAt(i) !== unit;
    if (isPair) i++;
    length += unit < 0x800 ? 1 : 2;
  }
  return length;
}

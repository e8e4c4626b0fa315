import type { Actor } from "../../core/model/actor.ts";
import type { ReadoutRecord } from "../../core/model/record.ts";
import type { Span } from "../../core/model/span.ts";
import type { Carrier, Statement } from "../../core/model/statement.ts";
import type { OutletKinds } from "../../site/outlet-kinds.ts";

/** One voice of a chain, from the speaker to the report. */
export interface Voice {
  readonly name: string;
  /** What is known of it: *state agency*, *CHN GOV*. */
  readonly detail: string | null;
  readonly actor: string | null;
  /** `inferred` where the words do not name it: *he said*, a quotation that nobody is named beside. */
  readonly basis: "stated" | "inferred";
  readonly role: "speaker" | "carrier" | "report";
}

/**
 * Names the voices that a statement comes through, from its speaker to the report itself.
 *
 *     Dong Jun (CHN GOV) > TASS (state agency) > UPI
 *     speaker              carrier               report
 *
 * A statement quoted inside another comes through the voices of that one, too.
 */
export function voicesOf(record: ReadoutRecord, statement: Statement, kinds: OutletKinds): readonly Voice[] {
  const voices: Voice[] = [];
  const seen = new Set<string>();
  for (let said: Statement | undefined = statement; said && !seen.has(said.id); ) {
    const { id, via, within }: Statement = said;
    seen.add(id);
    voices.push(speakerOf(record, said, kinds), ...via.map((carrier) => carrierOf(record, carrier, kinds)));
    said = record.statements.find((other) => other.id === within);
  }
  return [...voices, ...reportVoices(record, kinds)];
}

/** Names the voices that assert an event, innermost first; the report alone where nobody else does. */
export function assertersOf(
  record: ReadoutRecord,
  statementIds: readonly string[],
  kinds: OutletKinds,
): readonly Voice[] {
  const statements = statementIds.flatMap((id) => record.statements.filter((made) => made.id === id));
  const voices = statements.flatMap((statement) => [
    speakerOf(record, statement, kinds),
    ...statement.via.map((carrier) => carrierOf(record, carrier, kinds)),
  ]);
  return [...voices, ...reportVoices(record, kinds)];
}

/** Writes a chain as one line: `Dong Jun (CHN GOV) > TASS (state agency) > UPI`. */
export function chainInWords(voices: readonly Voice[]): string {
  return voices.map(({ name, detail }) => (detail ? `${name} (${detail})` : name)).join(" > ");
}

/** Who brings it: the agency, and the paper or site that prints it. */
function reportVoices({ article }: ReadoutRecord, kinds: OutletKinds): readonly Voice[] {
  const names = [...new Set([article.agency, article.publisher])].filter((name) => name !== null);
  return (names.length > 0 ? names : ["the report"]).map((name) => ({
    name,
    detail: kindInWords(kinds[name]),
    actor: null,
    basis: "stated",
    role: "report",
  }));
}

function speakerOf(record: ReadoutRecord, { speaker, source }: Statement, kinds: OutletKinds): Voice {
  return voice(record, speaker, source, "speaker", kinds);
}

function carrierOf(record: ReadoutRecord, carrier: Carrier, kinds: OutletKinds): Voice {
  return voice(record, carrier.actor, carrier, "carrier", kinds);
}

function voice(
  { actors, article }: ReadoutRecord,
  id: string | null,
  words: Span | null,
  role: Voice["role"],
  kinds: OutletKinds,
): Voice {
  const text = words ? article.text.slice(words.start, words.end).replace(/\s+/gu, " ") : null;
  const actor = actors.find((known) => known.id === id);
  if (!actor)
    return {
      name: text ?? "nobody named",
      detail: null,
      actor: null,
      basis: text ? "stated" : "inferred",
      role,
    };
  const detail = kindInWords(kinds[actor.name]) ?? codeOf(actor);
  const basis = words && text && names(words, text, actor) ? "stated" : "inferred";
  return { name: actor.name, detail, actor: actor.id, basis, role };
}

/** Tells whether words name an actor: *Defense Minister Dong* does, *he* and *the minister* do not. */
function names(span: Span, words: string, { name, mentions }: Actor): boolean {
  const parts = new Set(wordsOf(name));
  // *The exiled writer* Alexander Solzhenitsyn: a source may be only the first half of the words that name it.
  const isNamed = mentions.some(
    ({ kind, start, end }) => kind === "name" && start < span.end && span.start < end,
  );
  return isNamed || wordsOf(words).some((word) => parts.has(word));
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];
}

function codeOf({ country, sector }: Actor): string | null {
  return [country, sector].filter(Boolean).join(" ") || null;
}

function kindInWords(kind: string | undefined): string | null {
  return kind?.replaceAll("-", " ") ?? null;
}

import type { Document, Token } from "../model/document.ts";
import type { Span } from "../model/span.ts";
import { contains, firstFrom, holderOf, overlaps } from "../text/span.ts";
import { headOfSpan } from "../text/tree.ts";
import { findTurns, type Turn } from "./turns.ts";

/** Somebody whose own words a stretch of text is. */
export interface Voice {
  /** Tells voices apart; the same for all that one speaker says. */
  readonly key: string;
  /** Head of the words that name who is quoted; null where none do. */
  readonly source: Token | null;
  readonly actor: string | null;
  /** Actor id of the body that *we* is for one who speaks for it; null where there is none. */
  readonly body: string | null;
  readonly turn: Turn | null;
}

interface Stretch extends Span {
  readonly voice: Voice;
}

const author: Voice = { key: "author", source: null, actor: null, body: null, turn: null };

/**
 * Tells whose words a token is in: of who is quoted there, of whose turn it is, or else of who writes.
 *
 *     Snow: [Yes, I think so.]      "[We will stay]," he said.
 */
export function readVoices(document: Document): (token: Token) => Voice {
  const turns = findTurns(document.article).map((turn) => ({
    start: turn.start,
    end: turn.end,
    voice: { ...author, key: `turn:${turn.speaker}`, turn },
  }));
  const quotes = quotesOf(document);
  return (token) => lastHolding(quotes, token) ?? holderOf(turns, token)?.voice ?? author;
}

/** Stretches looked back over for the one that holds a token. */
const nearby = 12;

/** Of stretches in text order, the last that holds a token: the innermost of quotations. */
function lastHolding(stretches: readonly Stretch[], token: Token): Voice | undefined {
  const until = firstFrom(stretches, token.start + 1);
  return stretches.slice(Math.max(0, until - nearby), until).findLast((stretch) => contains(stretch, token))
    ?.voice;
}

const quoted = /“[^”\n]*|"[^"\n]*"?/gu;

/** The words between quotation marks that a statement gives to somebody. */
function quotesOf(document: Document): readonly Stretch[] {
  const voiced = voicedSpans(document);
  if (voiced.length === 0) return [];
  return [...document.article.text.matchAll(quoted)].flatMap(({ index, 0: words }) => {
    const quote = { start: index, end: index + words.length };
    const until = firstFrom(voiced, quote.end);
    const voice = voiced
      .slice(Math.max(0, until - nearby), until)
      .findLast((stretch) => overlaps(stretch, quote))?.voice;
    return voice ? [{ ...quote, voice }] : [];
  });
}

/** What statements that quote give to whom, in text order, the longer first. */
function voicedSpans({ statements, sentences, actors }: Document): readonly Stretch[] {
  const bodies = new Set(actors.flatMap(({ id, kind }) => (kind === "organization" ? [id] : [])));
  const memberOf = new Map(actors.map((actor) => [actor.id, actor.memberOf]));
  const bodyOf = (speaker: string) =>
    [speaker, memberOf.get(speaker)].find((id) => id && bodies.has(id)) ?? null;
  return statements
    .filter(({ kind }) => kind !== "indirect")
    .flatMap(({ id, content, source: words, speaker: actor }) => {
      const sentence = words ? holderOf(sentences, words) : undefined;
      const source = (words && sentence && headOfSpan(sentence, words)) ?? null;
      const key = actor ? `actor:${actor}` : words ? `source:${words.start}` : `statement:${id}`;
      const voice = { key, source, actor, body: actor && bodyOf(actor), turn: null };
      return content.map(({ start, end }) => ({ start, end, voice }));
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

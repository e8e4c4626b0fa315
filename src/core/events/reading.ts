import type { EventLexicon } from "../lexicon/events.ts";
import type { Actor } from "../model/actor.ts";
import type { Document, Sentence, Token } from "../model/document.ts";
import { actorOf } from "../text/mentions.ts";

/** What every part of the event stage looks things up in. */
export interface Reading {
  readonly document: Document;
  readonly lexicon: EventLexicon;
  readonly actorsById: ReadonlyMap<string, Actor>;
  /** Actor that a noun phrase refers to, given its head; remembered, since frames ask again and again. */
  actorAt(sentence: Sentence, token: Token): Actor | undefined;
}

/** Opens a document for the event stage. */
export function openReading(document: Document, lexicon: EventLexicon): Reading {
  const known = new Map<Token, Actor | undefined>();
  return {
    document,
    lexicon,
    actorsById: new Map(document.actors.map((actor) => [actor.id, actor])),
    actorAt(sentence, token) {
      if (!known.has(token)) known.set(token, actorOf(document.actors, sentence, token));
      return known.get(token);
    },
  };
}

import type { ClueWeights } from "../language/model.ts";
import type { EventLexicon } from "../lexicon/events.ts";
import type { Actor } from "../model/actor.ts";
import type { Document, Sentence, Token } from "../model/document.ts";
import type { Place } from "../model/place.ts";
import type { Statement } from "../model/statement.ts";
import { actorOf } from "../text/mentions.ts";
import { type Judgement, judgePredicate } from "./status/judgement.ts";

/** What every part of the event stage looks things up in. */
export interface Reading {
  readonly document: Document;
  readonly lexicon: EventLexicon;
  readonly actorsById: ReadonlyMap<string, Actor>;
  readonly placesById: ReadonlyMap<string | null, Place>;
  readonly statementsById: ReadonlyMap<string | undefined, Statement>;
  /** The first actor of each country that is a state, by its code. */
  readonly states: ReadonlyMap<string | null | undefined, Actor>;
  /** Actor that a noun phrase refers to, given its head; remembered, since frames ask again and again. */
  actorAt(sentence: Sentence, token: Token): Actor | undefined;
  /** Whether what a predicate tells of took place; remembered as well. */
  judge(sentence: Sentence, predicate: Token): Judgement;
}

/** Opens a document for the event stage. */
export function openReading(document: Document, lexicon: EventLexicon, factuality: ClueWeights): Reading {
  const known = new Map<Token, Actor | undefined>();
  const judged = new Map<Token, Judgement>();
  const states = document.actors.filter(({ kind }) => kind === "state").toReversed();
  return {
    document,
    lexicon,
    actorsById: new Map(document.actors.map((actor) => [actor.id, actor])),
    placesById: new Map(document.places.map((place) => [place.id, place])),
    statementsById: new Map(document.statements.map((statement) => [statement.id, statement])),
    states: new Map(states.map((state) => [state.country, state])),
    actorAt(sentence, token) {
      if (!known.has(token)) known.set(token, actorOf(document.actors, sentence, token));
      return known.get(token);
    },
    judge(sentence, predicate) {
      const judgement = judged.get(predicate) ?? judgePredicate({ lexicon, factuality }, sentence, predicate);
      judged.set(predicate, judgement);
      return judgement;
    },
  };
}

import type { Actor, Mention } from "../model/actor.ts";
import type { Sentence, Token } from "../model/document.ts";
import type { Span } from "../model/span.ts";
import { contains, firstFrom } from "./span.ts";
import { headOfSpan } from "./tree.ts";

/** A mention together with the actor it refers to. */
export interface Reference extends Span {
  readonly actor: Actor;
  readonly mention: Mention;
}

const referencesOf = new WeakMap<readonly Actor[], readonly Reference[]>();

/** Returns all mentions of all actors in text order, the longer first where two start together. */
export function references(actors: readonly Actor[]): readonly Reference[] {
  let found = referencesOf.get(actors);
  if (!found) {
    found = actors
      .flatMap((actor) =>
        actor.mentions.map((mention) => ({ actor, mention, start: mention.start, end: mention.end })),
      )
      .sort((a, b) => a.start - b.start || b.end - a.end);
    referencesOf.set(actors, found);
  }
  return found;
}

const byIdOf = new WeakMap<readonly Actor[], ReadonlyMap<string | null, Actor>>();

/** Returns actors by their ids. */
export function actorsById(actors: readonly Actor[]): ReadonlyMap<string | null, Actor> {
  let byId = byIdOf.get(actors);
  if (!byId) {
    byId = new Map(actors.map((actor) => [actor.id, actor]));
    byIdOf.set(actors, byId);
  }
  return byId;
}

/** Returns the mentions that start in a span, in the order of `references`. */
export function referencesIn(actors: readonly Actor[], { start, end }: Span): readonly Reference[] {
  const all = references(actors);
  return all.slice(firstFrom(all, start), firstFrom(all, end));
}

/**
 * Returns who a noun phrase refers to, given its head.
 *
 *     Russian Defense Minister Sergei Shoigu   head Minister -> Shoigu, never Russia
 *
 * The mention headed by the token goes first, then the narrowest that covers it.
 */
export function actorOf(actors: readonly Actor[], sentence: Sentence, token: Token): Actor | undefined {
  const covering = referencesIn(actors, { start: sentence.start, end: token.end }).filter((reference) =>
    contains(reference, token),
  );
  if (covering.length < 2) return covering[0]?.actor;
  const headed = covering.filter((reference) => headOfSpan(sentence, reference)?.id === token.id);
  const [best] = (headed.length > 0 ? headed : covering).sort((a, b) => a.end - a.start - (b.end - b.start));
  return best?.actor;
}

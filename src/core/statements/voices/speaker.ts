import type { CueLexicon } from "../../lexicon/cues.ts";
import type { Actor } from "../../model/actor.ts";
import type { Sentence, Token } from "../../model/document.ts";
import { actorOf } from "../../text/mentions.ts";
import { ancestors, dependent, dependents, hasRelation, headOf } from "../../text/tree.ts";
import { isRelative } from "../source.ts";

/**
 * Returns who a source is.
 *
 *     officials  who  said …                       officials
 *     A statement by  the Tajik committee  said …  the committee: a document speaks for its issuer
 *     one of them, Gulnara Sadykova, said …        Sadykova
 *
 * Undefined for a document that nobody issued (*an official statement*) and whoever the actors lack.
 */
export function speakerOf(
  actors: readonly Actor[],
  sentence: Sentence,
  source: Token,
  words: CueLexicon,
): Actor | undefined {
  const relative = isRelative(source);
  const head = relative ? antecedent(sentence, source) : source;
  if (!head) return relative ? actorOf(actors, sentence, source) : undefined;
  if (words.carriers.get(head.lemma.toLowerCase()) === "document") return issuerOf(actors, sentence, head);
  const known = actorOf(actors, sentence, head) ?? (relative ? actorOf(actors, sentence, source) : undefined);
  if (known && isNamed(known)) return known;
  for (const named of dependents(sentence, head, "appos", "flat")) {
    const actor = actorOf(actors, sentence, named);
    if (actor && isNamed(actor)) return actor;
  }
  return known;
}

/** *a police spokesman* is somebody, *a police spokesman, Gift Nyambe* is known by name. */
function isNamed(actor: Actor): boolean {
  let named = namedActors.get(actor);
  if (named === undefined) {
    named = actor.mentions.some((mention) => mention.kind === "name");
    namedActors.set(actor, named);
  }
  return named;
}

const namedActors = new WeakMap<Actor, boolean>();

/** Returns the noun that a relative pronoun stands for. */
export function antecedent(sentence: Sentence, pronoun: Token): Token | undefined {
  const clause = ancestors(sentence, pronoun).find((t) => hasRelation(t, "acl"));
  return clause && headOf(sentence, clause);
}

/** *a White House statement, its report, a letter from the rebels*: the actor that issued a document. */
export function issuerOf(actors: readonly Actor[], sentence: Sentence, document: Token): Actor | undefined {
  const owners = [
    ...dependents(sentence, document, "nmod:poss"),
    ...dependents(sentence, document, "nmod").filter((t) => {
      const preposition = dependent(sentence, t, "case")?.lemma;
      return preposition === "by" || preposition === "from" || preposition === "of";
    }),
    ...dependents(sentence, document, "compound", "nmod", "amod"),
  ];
  for (const owner of owners) {
    const actor = actorOf(actors, sentence, owner);
    if (actor) return actor;
  }
  return undefined;
}

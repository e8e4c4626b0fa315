import type { Sentence, Token } from "../model/document.ts";
import type { Span } from "../model/span.ts";
import type { NameHit } from "./names.ts";
import { ownersOf } from "./phrase.ts";
import { type RolePhrase, readRole } from "./role-phrase.ts";
import type { Scene } from "./scene.ts";

/** The words before a name that say what the person is. */
export interface Title {
  readonly phrase: RolePhrase;
  readonly span: Span;
  readonly owners: readonly Token[];
}

/** A title is not sought further than so many words before its name. */
const reach = 14;
const titleWords = ["NOUN", "PROPN", "ADJ", "DET", "NUM", "PART"];

/**
 * Reads the title before a name, with or without an *of* in between.
 *
 *     the UK's junior defence minister Tobias Ellwood
 *     Minister of National Defense of the PRC Dong Jun
 *
 * Leaves alone a noun that only governs the name (*supporters of Donald Trump*).
 */
export function titleBefore(sentence: Sentence, name: NameHit, scene: Scene): Title | undefined {
  const first = firstBefore(sentence, name.first, titleWords);
  const near = readRole(sentence, first, name.first - 1, scene);
  if (near && !near.role.plural && near.role.kind !== "organization")
    return title(sentence, first, near, name);
  const far = firstBefore(sentence, name.first, [...titleWords, "ADP", "CCONJ"]);
  const whole = readRole(sentence, far, name.first - 1, scene);
  if (whole && whole.first < first && !whole.role.plural && whole.role.kind === "person")
    return title(sentence, far, whole, name);
  for (let id = far + 1; id < name.first - 1; id++) {
    const word = sentence.tokens[id - 1];
    if (word?.lemma !== "of" && word?.lemma !== "for") continue;
    const role = readRole(sentence, far, id - 1, scene);
    const named = sentence.tokens
      .slice(id, name.first - 1)
      .every((t) => /^\p{Lu}|^(?:of|the|and)$/u.test(t.form));
    if (!role || role.role.plural || role.role.kind === "organization" || !named) return undefined;
    const state = scene
      .namesIn(sentence)
      .find((hit) => hit.first > id && hit.last < name.first && hit.known?.country);
    const country = role.country ?? state?.known?.country ?? null;
    const words = `${role.words} ${scene.text.slice(word.start, sentence.tokens[name.first - 2]?.end)}`;
    return title(sentence, far, { ...role, country, words }, name);
  }
  return undefined;
}

function title(sentence: Sentence, first: number, phrase: RolePhrase, name: NameHit): Title {
  const [opening, noun] = [sentence.tokens[first - 1], sentence.tokens[name.first - 2]];
  return {
    phrase,
    span: { start: opening?.start ?? name.start, end: name.start },
    owners: noun ? ownersOf(sentence, noun, phrase.role.name) : [],
  };
}

/** Returns the first of the words of these kinds that run up to a token. */
function firstBefore(sentence: Sentence, before: number, kinds: readonly string[]): number {
  let first = before;
  while (first > 1 && before - first < reach) {
    const token = sentence.tokens[first - 2];
    const isDash = token?.form === "-" || token?.form === "’s" || token?.form === "'s";
    if (!token || !(isDash || kinds.includes(token.upos))) break;
    first--;
  }
  while (first < before && ["PART", "PUNCT", "ADP", "CCONJ"].includes(sentence.tokens[first - 1]?.upos ?? ""))
    first++;
  return first;
}

import { plain } from "../../lexicon/actors.ts";
import type { Sentence } from "../../model/document.ts";
import { feature, headOfSpan } from "../../text/tree.ts";
import { isBodyBefore } from "../named-body.ts";
import type { NameHit } from "../names.ts";
import { ownersOf, phraseOf } from "../phrase.ts";
import { type RolePhrase, readRole } from "../role-phrase.ts";
import { type ActorRule, type Candidate, candidateOf } from "../rule.ts";
import type { Scene } from "../scene.ts";

/**
 * A body that only the name model knows, described by the nouns in its name.
 *
 *     the [Raqqa Civil Council]      [Tajik National Security Committee]
 *          SYR             GOV        TJK                     GOV
 *
 * Leaves alone names in the word lists (rule `known-name`).
 */
export const bodyName: ActorRule = {
  id: "body-name",

  find(sentence, scene) {
    return scene
      .namesIn(sentence)
      .flatMap((hit) => (hit.known === null && hit.label === "ORG" ? describe(sentence, hit, scene) : []));
  },
};

function describe(sentence: Sentence, hit: NameHit, scene: Scene): readonly Candidate[] {
  const head = headOfSpan(sentence, hit);
  if (!head) return [];
  const phrase = phraseOf(sentence, head);
  const from = Math.min(phrase.first, hit.first);
  const inName = readRole(sentence, from, hit.last, scene) ?? readRole(sentence, from, head.id, scene);
  const sort = inName ? undefined : sortBefore(sentence, phrase.first, hit, scene);
  const role = inName ?? sort;
  const isWhole = phrase.last === hit.last && (sort !== undefined || hit.first - phrase.first < 3);
  const inner = hit.inner.find((name) => name.known?.country);
  const name = scene.text.slice(hit.start, hit.end).replace(/\s+/gu, " ");
  const country =
    role?.role.country ?? inner?.known?.country ?? scene.countryOfPlace(hit) ?? role?.country ?? null;
  return [
    candidateOf({
      sentence,
      head,
      span: { start: isWhole ? Math.min(phrase.start, hit.start) : hit.start, end: hit.end },
      mention: "name",
      owners: role ? ownersOf(sentence, head, role.role.name) : [],
      rule: "body-name",
      kind: role?.role.kind === "group" ? "group" : "organization",
      name,
      country,
      sector: role?.sector ?? null,
      noun: role?.role.name ?? null,
      plural: feature(head, "Number") === "Plur",
      definite: true,
      inherits: role !== undefined && country === null,
    }),
  ];
}

/** *the carriers' association [Linava], the opposition party [Vox]*: the noun before a name says what it is. */
function sortBefore(sentence: Sentence, from: number, hit: NameHit, scene: Scene): RolePhrase | undefined {
  const [noun, name] = [sentence.tokens[hit.first - 2], sentence.tokens[hit.first - 1]];
  const roleOf = (word: string) => scene.lexicon.roles.get(plain(word));
  if (!noun || !name || from >= hit.first || !isBodyBefore(noun, name, { roleOf })) return undefined;
  return readRole(sentence, from, noun.id, scene);
}

import type { Actor } from "../model/actor.ts";
import type { Document } from "../model/document.ts";
import type { Stage } from "../stage.ts";
import type { Figure } from "./cast.ts";
import { resolve } from "./resolve.ts";
import type { ActorRule } from "./rule.ts";
import { bodyName } from "./rules/body-name.ts";
import { demonym } from "./rules/demonym.ts";
import { knownName } from "./rules/known-name.ts";
import { nominal } from "./rules/nominal.ts";
import { personName } from "./rules/person-name.ts";
import { pronoun } from "./rules/pronoun.ts";
import { type Scene, setScene } from "./scene.ts";

/** Find mentions; where two find the same head, the earlier rule keeps it. */
export const actorRules: readonly ActorRule[] = [personName, knownName, bodyName, demonym, nominal, pronoun];

/** Finds who acts and speaks: mentions by rules, joined into actors by links. */
export const findActors: Stage = {
  id: "actors",
  reads: ["sentences", "names", "places"],
  writes: ["actors"],
  run(document, { lexicon }) {
    const scene = setScene(document, lexicon);
    const candidates = document.sentences.flatMap((sentence) =>
      actorRules.flatMap((rule) => rule.find(sentence, scene)),
    );
    return { actors: layOut(resolve(candidates, scene), scene, document) };
  },
};

/** Numbers the actors by first mention and fills in what the report as a whole tells. */
function layOut(figures: readonly Figure[], scene: Scene, _document: Document): readonly Actor[] {
  const first = ({ draft }: Figure) => Math.min(...draft.mentions.map(({ start }) => start));
  const ordered = figures
    .filter(({ draft }) => draft.mentions.length > 0)
    .sort((a, b) => first(a) - first(b));
  const ids = new Map(ordered.map((figure, i) => [figure, `a${i + 1}`]));
  return ordered.map(({ draft }, i) => {
    const mentions = [...draft.mentions].sort((a, b) => a.start - b.start || b.end - a.end);
    const members = draft.members.flatMap((member) => ids.get(member) ?? []);
    return {
      id: `a${i + 1}`,
      name: draft.name ?? nameFrom(scene.text, mentions),
      kind: draft.kind,
      country: draft.country ?? (draft.inherits && members.length === 0 ? (scene.home ?? null) : null),
      sector: draft.sector,
      role: draft.role,
      memberOf: (draft.memberOf && ids.get(draft.memberOf)) ?? null,
      ...(members.length > 0 ? { members } : {}),
      mentions,
      rule: draft.rule,
    };
  });
}

/** *the two protesters* are called *two protesters*. */
function nameFrom(text: string, mentions: Actor["mentions"]): string {
  const named = mentions.find(({ kind }) => kind !== "pronoun") ?? mentions[0];
  return named
    ? text
        .slice(named.start, named.end)
        .replace(/\s+/gu, " ")
        .replace(/^(?:the|an?) /iu, "")
    : "";
}

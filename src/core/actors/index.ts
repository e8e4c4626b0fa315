import type { Stage } from "../stage.ts";
import { overlaps } from "../text/span.ts";
import { layOut } from "./lay-out.ts";
import { resolve } from "./resolve.ts";
import type { ActorRule } from "./rule.ts";
import { bodyName } from "./rules/body-name.ts";
import { demonym } from "./rules/demonym.ts";
import { knownName } from "./rules/known-name.ts";
import { nominal } from "./rules/nominal.ts";
import { partitive } from "./rules/partitive.ts";
import { personName } from "./rules/person-name.ts";
import { pronoun } from "./rules/pronoun.ts";
import { shipName } from "./rules/ship-name.ts";
import { setScene } from "./scene.ts";

/** Find mentions; where two find the same head, the earlier rule keeps it. */
export const actorRules: readonly ActorRule[] = [
  shipName,
  personName,
  knownName,
  bodyName,
  demonym,
  partitive,
  nominal,
  pronoun,
];

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
    const { dateline } = document.article;
    const told = dateline ? candidates.filter(({ span }) => !overlaps(span, dateline)) : candidates;
    const { figures, notices } = resolve(told, scene);
    return { actors: layOut(figures, scene), notices };
  },
};

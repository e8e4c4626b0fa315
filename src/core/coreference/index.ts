import type { Chain } from "../model/chain.ts";
import type { Stage } from "../stage.ts";
import { findCandidates } from "./candidates.ts";
import { type Entity, sortOf } from "./entity.ts";
import { extentOf, jointExtent } from "./extent.ts";
import { fillIn } from "./fill-in.ts";
import { resolve } from "./resolve.ts";
import { readVoices } from "./voices.ts";

/** Finds which words of a report stand for one and the same person, body or place, whether it is an actor or not. */
export const findChains: Stage = {
  id: "coreference",
  reads: ["sentences", "names", "places", "actors", "statements"],
  writes: ["chains"],
  run(document, { lexicon }) {
    const entities = resolve(findCandidates(document, lexicon), readVoices(document), lexicon);
    const chains = layOut(entities);
    return { chains, actors: fillIn(document.actors, chains) };
  },
};

function layOut(entities: readonly Entity[]): readonly Chain[] {
  const chains = entities.flatMap((entity) => {
    const { actor, place, mentions } = entity;
    const sort = sortOf(entity);
    return mentions.length > 1 && sort !== "thing"
      ? [{ sort, actor, place, mentions: spansOf(mentions) }]
      : [];
  });
  return chains
    .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0))
    .map((chain, i) => ({ id: `c${i + 1}`, ...chain }));
}

function spansOf(mentions: Entity["mentions"]): Chain["mentions"] {
  return mentions
    .map(({ sentence, head, joins, mention }) => {
      const { start, end } =
        mention === "pronoun"
          ? head
          : joins.length > 0
            ? jointExtent(sentence, joins)
            : extentOf(sentence, head);
      return { start, end, kind: mention };
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

import type { Actor, Mention } from "../model/actor.ts";
import type { Chain } from "../model/chain.ts";

/**
 * Adds to each actor the pronouns that its chain has and no actor: *I, we* of one who is quoted.
 *
 *     "[We] will stay," said [the ministry].
 */
export function fillIn(actors: readonly Actor[], chains: readonly Chain[]): readonly Actor[] {
  const taken = new Set(actors.flatMap(({ mentions }) => mentions.map(keyOf)));
  const added = new Map<string, Mention[]>();
  for (const { actor, mentions } of chains) {
    if (actor === null) continue;
    const free = mentions.filter((mention) => mention.kind === "pronoun" && !taken.has(keyOf(mention)));
    const own = added.get(actor);
    if (own) own.push(...free);
    else added.set(actor, free);
  }
  return actors.map((actor) => {
    const free = added.get(actor.id) ?? [];
    if (free.length === 0) return actor;
    const mentions = [...actor.mentions, ...free].sort((a, b) => a.start - b.start || b.end - a.end);
    return { ...actor, mentions };
  });
}

function keyOf({ start, end }: Mention): string {
  return `${start}:${end}`;
}

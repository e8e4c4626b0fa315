import type { Profile } from "./profile.ts";
import { likeness, type Side, sideOf } from "./side.ts";
import type { Party } from "./told-event.ts";
import { byWeight, originatorsOf } from "./votes.ts";

/** A likeness from which two parties of one event are one: *Moscow*, *the Russian defence minister*. */
const one = 0.7;

/** A party of a merged event under all the names that mentions give it. */
export interface Role {
  readonly party: Party;
  /** Mentions that name it on this side. */
  readonly mentions: readonly Profile[];
}

interface Draft {
  readonly sides: Side[];
  readonly names: Map<string, { party: Party; mentions: Profile[] }>;
  readonly mentions: Set<Profile>;
}

/**
 * Joins the parties that mentions name on one side, most told first.
 *
 *     Tokayev; Tokayev; Kazakhstan      Tokayev, three mentions
 */
export function rolesOf(
  mentions: readonly Profile[],
  partiesOf: (mention: Profile) => readonly Party[],
): readonly Role[] {
  const drafts: Draft[] = [];
  for (const mention of mentions) {
    for (const party of partiesOf(mention)) {
      const side = sideOf(party);
      if (side.kind === "nobody") continue;
      const draft = drafts.find(
        ({ sides, names }) => names.has(party.key) || sides.every((s) => likeness(s, side) >= one),
      );
      if (draft) addTo(draft, side, party, mention);
      else {
        const fresh: Draft = { sides: [], names: new Map(), mentions: new Set() };
        addTo(fresh, side, party, mention);
        drafts.push(fresh);
      }
    }
  }
  return drafts
    .map(({ names, mentions: all }): Role => {
      const [best] = [...names.values()].sort((a, b) => byWeight(a.mentions, b.mentions));
      return { party: best?.party as Party, mentions: [...all] };
    })
    .sort((a, b) => byWeight(a.mentions, b.mentions));
}

function addTo(draft: Draft, side: Side, party: Party, mention: Profile): void {
  if (!draft.names.has(party.key)) draft.sides.push(side);
  const known = draft.names.get(party.key) ?? { party, mentions: [] };
  known.mentions.push(mention);
  draft.names.set(party.key, known);
  draft.mentions.add(mention);
}

/** Who is on either side of a merged event, as most originators have it. */
export interface Cast {
  readonly actors: readonly Role[];
  readonly recipients: readonly Role[];
}

/**
 * Returns who is on either side: whoever at least half of the originators that name anybody there do. Who stands on
 * both sides in different reports stands where more have it.
 */
export function castOf(mentions: readonly Profile[]): Cast {
  const actors = chosen(rolesOf(mentions, ({ told }) => told.actors));
  const recipients = chosen(rolesOf(mentions, ({ told }) => told.recipients));
  const beats = (role: Role, others: readonly Role[], onTie: boolean) =>
    others.every((other) => {
      if (likeness(sideOf(role.party), sideOf(other.party)) < one) return true;
      const [own, its] = [originatorsOf(role.mentions), originatorsOf(other.mentions)];
      return own > its || (own === its && onTie);
    });
  return {
    actors: actors.filter((role) => beats(role, recipients, true)),
    recipients: recipients.filter((role) => beats(role, actors, false)),
  };
}

function chosen(roles: readonly Role[]): readonly Role[] {
  const naming = originatorsOf(roles.flatMap(({ mentions }) => mentions));
  return roles.filter(({ mentions }) => 2 * originatorsOf(mentions) >= naming);
}

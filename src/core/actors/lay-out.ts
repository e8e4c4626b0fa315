import type { Actor, Mention } from "../model/actor.ts";
import { fold } from "../text/fold.ts";
import type { Draft, Figure } from "./draft.ts";
import { isLocal } from "./ownership.ts";
import type { Scene } from "./scene.ts";

/** Lays everybody out as actors, numbered by first mention, with what the report as a whole tells. */
export function layOut(figures: readonly Figure[], scene: Scene): readonly Actor[] {
  const starts = new Map(figures.map((figure) => [figure, firstOf(figure)]));
  const inOrder = (a: Figure, b: Figure) => (starts.get(a) ?? 0) - (starts.get(b) ?? 0);
  const ordered = figures.filter(({ draft }) => draft.mentions.length > 0).sort(inOrder);
  const ids = new Map(ordered.map((figure, i) => [figure, `a${i + 1}`]));
  return ordered.map(({ draft }, i) => {
    const mentions = [...draft.mentions].sort((a, b) => a.start - b.start || b.end - a.end);
    const members = [...draft.members].sort(inOrder);
    const memberIds = members.flatMap((member) => ids.get(member) ?? []);
    return {
      id: `a${i + 1}`,
      name: nameOf(draft, mentions, members, scene),
      kind: draft.kind,
      country: members.length > 1 ? sharedBy(members) : (draft.country ?? countryOf(draft, scene)),
      sector: draft.sector,
      role: draft.role,
      memberOf: (draft.memberOf && ids.get(draft.memberOf)) ?? null,
      ...(memberIds.length > 0 ? { members: memberIds } : {}),
      ...wikidataOf(draft, scene),
      mentions,
      rule: draft.rule,
    };
  });
}

/** The country of all: *Israeli and Palestinian negotiators* have none. */
function sharedBy(members: readonly Figure[]): string | null {
  const [first, ...others] = members.map(({ draft }) => draft.country);
  return others.every((country) => country === first) ? (first ?? null) : null;
}

function wikidataOf({ key }: Draft, { lexicon }: Scene): { wikidata?: string } {
  const wikidata = key?.startsWith("person:") ? lexicon.wikidata.get(key.slice("person:".length)) : undefined;
  return wikidata ? { wikidata } : {};
}

function firstOf({ draft }: Figure): number {
  return draft.mentions.reduce((first, { start }) => Math.min(first, start), Number.POSITIVE_INFINITY);
}

/** A person of whom a report tells no state, body or title is of the state that it is about. */
function isUnplaced({ kind, name, key, memberOf, inherits }: Draft): boolean {
  return kind === "person" && name !== null && key === null && memberOf === null && !inherits;
}

/** Gives police, a president, civilians without a country that of the report, or of its places. */
function countryOf(draft: Draft, scene: Scene): string | null {
  if (isUnplaced(draft)) return scene.home ?? null;
  if (!draft.inherits) return null;
  if (isLocal(draft)) return draft.nearby ?? scene.ground ?? scene.home ?? null;
  return scene.home ?? draft.nearby ?? (draft.sector === "MIL" ? (scene.ground ?? null) : null);
}

/**
 * Returns the longest full name; who a joint actor joins (*Chad and Sudan*); with its letters a body that the
 * report calls by nothing else (*Federal Bureau of Investigation (FBI)*); else the words of the first mention, with the
 * name of the one that its pronoun stands for (*office of Angela Merkel* for *her office*).
 */
function nameOf(
  draft: Draft,
  mentions: readonly Mention[],
  members: readonly Figure[],
  scene: Scene,
): string {
  const words = ({ start, end }: Mention) => scene.text.slice(start, end).replace(/\s+/gu, " ");
  if (members.length > 1) {
    const names = members.map(
      (member) => member.draft.name ?? words(member.draft.mentions[0] ?? { start: 0, end: 0, kind: "name" }),
    );
    return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
  }
  if (draft.name !== null) {
    const inFull = fold(draft.name);
    if (draft.acronym === null || mentions.some((mention) => fold(words(mention)).includes(inFull)))
      return draft.name;
    return `${draft.name} (${draft.acronym})`;
  }
  const named = mentions.find(({ kind }) => kind !== "pronoun") ?? mentions[0];
  const own = named ? words(named).replace(/^(?:the|an?) /iu, "") : "";
  const owner = draft.owner?.draft.name;
  return owner ? own.replace(/^(?:his|her|its|their) (.+)$/iu, `$1 of ${owner}`) : own;
}

import { byRank, type Profile } from "./profile.ts";

/** A value of a field with the mentions that give it. */
export interface Choice<T> {
  readonly value: T;
  readonly mentions: readonly Profile[];
}

/** Returns how many originators a list of mentions has. */
export function originatorsOf(mentions: readonly Profile[]): number {
  return new Set(mentions.map(({ originator }) => originator)).size;
}

/**
 * Returns the values that mentions give for a field, those of most originators first; then by confidence, then by rank.
 *
 *     three copies say 12, two reports of their own say 19     19, 12
 */
export function choicesOf<T>(
  mentions: readonly Profile[],
  read: (mention: Profile) => T | undefined,
  keyOf: (value: T) => string,
): readonly Choice<T>[] {
  const choices = new Map<string, { value: T; mentions: Profile[] }>();
  for (const mention of [...mentions].sort(byRank)) {
    const value = read(mention);
    if (value === undefined) continue;
    const known = choices.get(keyOf(value));
    if (known) known.mentions.push(mention);
    else choices.set(keyOf(value), { value, mentions: [mention] });
  }
  return [...choices.values()].sort((a, b) => byWeight(a.mentions, b.mentions));
}

/** Orders what mentions tell: most originators first, then the surest, then the earliest. */
export function byWeight(a: readonly Profile[], b: readonly Profile[]): number {
  const votes = originatorsOf(b) - originatorsOf(a);
  if (votes !== 0) return votes;
  const sure = surest(b) - surest(a);
  if (sure !== 0) return sure;
  const [first, second] = [a[0], b[0]];
  return first && second ? byRank(first, second) : 0;
}

function surest(mentions: readonly Profile[]): number {
  return Math.max(...mentions.map(({ told }) => told.confidence));
}

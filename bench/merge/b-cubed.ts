/** Precision and recall of a grouping, and their harmonic mean. */
export interface Grouping {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** A thing that is grouped: the group it should be in, and the one that it is in. */
export interface Grouped {
  readonly gold: string;
  readonly found: string;
}

/**
 * Measures a grouping by B-cubed (Bagga and Baldwin 1998): for each thing, which part of its group belongs with it,
 * and which part of those that belong with it is in its group; averaged over all things.
 */
export function bCubed(things: readonly Grouped[]): Grouping {
  const gold = countBy(things, (thing) => thing.gold);
  const found = countBy(things, (thing) => thing.found);
  const both = countBy(things, pairOf);
  let [precision, recall] = [0, 0];
  for (const thing of things) {
    const right = both.get(pairOf(thing)) ?? 0;
    precision += right / (found.get(thing.found) ?? 1);
    recall += right / (gold.get(thing.gold) ?? 1);
  }
  precision /= things.length;
  recall /= things.length;
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

function pairOf({ gold, found }: Grouped): string {
  return `${gold}\n${found}`;
}

function countBy<T>(things: readonly T[], keyOf: (thing: T) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const thing of things) counts.set(keyOf(thing), (counts.get(keyOf(thing)) ?? 0) + 1);
  return counts;
}

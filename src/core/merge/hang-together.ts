/**
 * Returns everything that hangs together with some items by links, directly or by others.
 *
 * @param near returns what an item has to be compared with, at least all that it may be linked to
 */
export function hangTogether<T>(
  items: readonly T[],
  idOf: (item: T) => string,
  near: (item: T) => Iterable<T>,
  isLinked: (a: T, b: T) => boolean,
): readonly T[] {
  const found = new Map(items.map((item) => [idOf(item), item]));
  const waiting = [...found.values()];
  for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) {
    for (const other of near(item)) {
      if (found.has(idOf(other)) || !isLinked(item, other)) continue;
      found.set(idOf(other), other);
      waiting.push(other);
    }
  }
  return [...found.values()];
}

/** Keeps which of some numbered things are one. */
export interface Unions {
  /** The least number of those that are one with this. */
  rootOf(i: number): number;
  join(a: number, b: number): void;
}

/** Makes things of which none are one yet, numbered from 0. */
export function unionsOf(size: number): Unions {
  const parent = Array.from({ length: size }, (_, i) => i);
  const rootOf = (i: number): number => {
    let root = i;
    while (parent[root] !== root) root = parent[root] ?? root;
    for (let at = i; at !== root; ) {
      const next = parent[at] ?? root;
      parent[at] = root;
      at = next;
    }
    return root;
  };
  const join = (a: number, b: number): void => {
    const [one, other] = [rootOf(a), rootOf(b)];
    parent[Math.max(one, other)] = Math.min(one, other);
  };
  return { rootOf, join };
}

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

/** An archive that has to be asked: a store, another machine. */
export interface Archive<T> {
  idOf(item: T): string;
  /** Keys by which what an item may be linked to is found. */
  keysOf(item: T): readonly number[];
  /** Returns what the archive has under each of some keys. */
  near(keys: readonly number[]): Promise<ReadonlyMap<number, readonly T[]>>;
  isLinked(a: T, b: T): boolean;
}

/** Returns the same as `hangTogether`, and asks for all keys of a round at once. */
export async function gatherTogether<T>(
  items: readonly T[],
  { idOf, keysOf, near, isLinked }: Archive<T>,
): Promise<readonly T[]> {
  const found = new Map(items.map((item) => [idOf(item), item]));
  // What is found leaves its files, so that each is looked at again only by those that it is not linked to.
  const files = new Map<number, readonly T[]>();
  for (let round = [...found.values()]; round.length > 0; ) {
    const fresh = new Set(round.flatMap(keysOf).filter((key) => !files.has(key)));
    const answer = await near([...fresh]);
    for (const key of fresh) files.set(key, answer.get(key) ?? []);
    const joined: T[] = [];
    for (const item of round) {
      // Two that share a key often share several.
      const compared = new Set<T>();
      for (const key of keysOf(item)) {
        const left: T[] = [];
        for (const other of files.get(key) ?? []) {
          if (found.has(idOf(other))) continue;
          if (compared.has(other) || !isLinked(item, other)) left.push(other);
          else {
            found.set(idOf(other), other);
            joined.push(other);
          }
          compared.add(other);
        }
        files.set(key, left);
      }
    }
    round = joined;
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

import { bestMatch } from "./best-match.ts";

/** Mentions of one, by ids that key and response share where they found the same mention. */
export type Chain = readonly string[];

/** The parts of recall and precision: sums over documents before they are divided. */
interface Share {
  readonly right: number;
  readonly all: number;
}

/** What one metric counted. */
export interface Count {
  readonly recall: Share;
  readonly precision: Share;
}

/** The three metrics that the CoNLL figure is the mean of. */
export const metrics = ["muc", "b3", "ceafe"] as const;
export type Metric = (typeof metrics)[number];

/** Counts one document's chains by each metric, as the reference scorer of CoNLL 2012 does (Pradhan et al. 2014). */
export function countChains(key: readonly Chain[], response: readonly Chain[]): Record<Metric, Count> {
  const similarity = ceaf(key, response);
  return {
    muc: { recall: muc(key, response), precision: muc(response, key) },
    b3: { recall: bCubed(key, response), precision: bCubed(response, key) },
    ceafe: {
      recall: { right: similarity, all: key.length },
      precision: { right: similarity, all: response.length },
    },
  };
}

/** Adds counts of several documents. */
export function sumCounts(counts: readonly Count[]): Count {
  const sum = (share: (count: Count) => Share): Share => ({
    right: counts.reduce((total, count) => total + share(count).right, 0),
    all: counts.reduce((total, count) => total + share(count).all, 0),
  });
  return { recall: sum(({ recall }) => recall), precision: sum(({ precision }) => precision) };
}

/** Returns F1 in per cent. */
export function f1({ recall, precision }: Count): number {
  const [r, p] = [ratio(recall), ratio(precision)];
  return r + p === 0 ? 0 : (200 * r * p) / (r + p);
}

function ratio({ right, all }: Share): number {
  return all === 0 ? 0 : right / all;
}

/** Links that stay of those a chain needs: a chain in three parts has lost two. */
function muc(chains: readonly Chain[], others: readonly Chain[]): Share {
  const chainOf = indexOf(others);
  const kept = (chain: Chain) => chain.length - new Set(chain.map((id) => chainOf.get(id) ?? id)).size;
  return {
    right: chains.reduce((sum, chain) => sum + kept(chain), 0),
    all: chains.reduce((sum, chain) => sum + chain.length - 1, 0),
  };
}

/** For each mention the share of its chain that it still stands with. */
function bCubed(chains: readonly Chain[], others: readonly Chain[]): Share {
  const chainOf = indexOf(others);
  let right = 0;
  for (const chain of chains) {
    const together = new Map<number, number>();
    for (const id of chain) {
      const other = chainOf.get(id);
      if (other !== undefined) together.set(other, (together.get(other) ?? 0) + 1);
    }
    for (const size of together.values()) right += size ** 2 / chain.length;
  }
  return { right, all: chains.reduce((sum, chain) => sum + chain.length, 0) };
}

/** Likeness of the chains when each is laid upon one other at most, as well as can be. */
function ceaf(key: readonly Chain[], response: readonly Chain[]): number {
  const chainOf = indexOf(response);
  const likeness = key.map((chain) => {
    const row = response.map(() => 0);
    for (const id of chain) {
      const other = chainOf.get(id);
      if (other !== undefined) row[other] = (row[other] ?? 0) + 1;
    }
    return row.map((shared, i) => (2 * shared) / (chain.length + (response[i]?.length ?? 0)));
  });
  return bestMatch(likeness);
}

function indexOf(chains: readonly Chain[]): ReadonlyMap<string, number> {
  return new Map(chains.flatMap((chain, i) => chain.map((id) => [id, i] as const)));
}

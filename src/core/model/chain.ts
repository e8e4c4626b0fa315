import type { Mention } from "./actor.ts";

/** What somebody or something is that is spoken of more than once. */
export type ChainSort = "person" | "organization" | "place";

/** Words of a report that stand for one and the same person, body or place, whether it acts in politics or not. */
export interface Chain {
  /** `c1`, `c2`, … in order of first mention. */
  readonly id: string;
  readonly sort: ChainSort;
  /** Ids of the actor and the place that it is; null where it is none. */
  readonly actor: string | null;
  readonly place: string | null;
  /** Whole phrases, without what stands beside them (*Blinken*, not *Blinken, the secretary of state*). */
  readonly mentions: readonly Mention[];
}

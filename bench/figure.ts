/** One measured number, with what it was measured on. */
export interface Figure {
  /** Stable name, the key in `bench/results.json`: `statements.f1`. */
  readonly id: string;
  /** What it is, in the README's words: `statements F1`. */
  readonly what: string;
  /** The set: `data/gold`, `ewt.dev`. */
  readonly on: string;
  readonly value: number;
  /** Decimals to print. */
  readonly digits: number;
  /** What the project wants to reach at least (or at most, where `lowerIsBetter`). */
  readonly goal?: number;
  /** How far it may fall from run to run without meaning anything. */
  readonly noise: number;
  readonly lowerIsBetter?: boolean;
}

/** A part of `npm run score`: measures one area against the sets in `READOUT_DATA`. */
export interface Scorer {
  readonly id: string;
  /** @param data folder that `READOUT_DATA` names */
  run(data: string): Promise<readonly Figure[]>;
}

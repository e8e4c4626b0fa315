/** What is done to each input: it throws where a promise is broken. */
export type Attempt = (input: Buffer) => void | Promise<void>;

/** A part of the program that is given input nobody chose. */
export interface FuzzTarget {
  /** As the command line names it; the name of its file. */
  readonly id: string;
  /** Most bytes of an input. */
  readonly longest: number;
  /** What mutation begins with. */
  seeds(): readonly (string | Uint8Array)[];
  /** Words that mean something to the target, beside the string literals of its own code. */
  readonly words: readonly string[];
  /** Whether inputs are JSON for the most part, whose values are then changed one by one. */
  readonly isJson?: boolean;
  /** Loads what is needed, once. */
  open(): Attempt | Promise<Attempt>;
}

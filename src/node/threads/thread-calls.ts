/** A function that is called in another thread. */
export interface ThreadCall {
  readonly number: number;
  readonly name: string;
  readonly given: readonly unknown[];
}

/** What came of it. A refusal has a code, a fault of the program none. */
export type ThreadAnswer =
  | { readonly number: number; readonly value: unknown }
  | {
      readonly number: number;
      readonly error: { readonly code?: string; readonly message: string; readonly stack?: string };
    };

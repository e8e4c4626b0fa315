import type * as z from "zod";
import type { Archive } from "../archive.ts";
import type { Reading } from "../reading.ts";

/** What tools stand on. */
export interface Desk {
  readonly archive: Archive;
  readonly reading: Reading;
}

/** Something that a model may ask for. */
export interface Tool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: z.ZodObject;
  /** Whether it goes out to the open internet. */
  readonly isOpenWorld: boolean;
  /** @throws ReadoutError where what was given cannot be used */
  run(given: unknown, desk: Desk): Promise<object>;
}

/** Makes a tool, whose function has the types of its input. */
export function toolOf<Input extends z.ZodObject>(
  head: Omit<Tool, "input" | "run" | "isOpenWorld"> & { readonly isOpenWorld?: boolean },
  input: Input,
  run: (given: z.output<Input>, desk: Desk) => Promise<object>,
): Tool {
  return {
    isOpenWorld: false,
    ...head,
    input,
    run: (given, desk) => run(given as z.output<Input>, desk),
  };
}

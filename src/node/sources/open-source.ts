import { declaredEncodings } from "../decode.ts";
import { textOf } from "../input/text-stream.ts";
import type { Opened } from "./opening.ts";

/** A source that was opened, and what is known of it. */
export interface OpenSource extends Opened {
  /** As errors call it. */
  readonly name: string;
  /** Where it came from in the end, if it came over the network. */
  readonly url?: string | undefined;
  readonly contentType?: string | undefined;
}

/** Reads a source as text, piece by piece, in the encoding that it is in or claims. @throws ReadoutError `binary-input` */
export function textIn({ bytes, head, contentType }: OpenSource): AsyncIterable<string> {
  return textOf(
    bytes,
    declaredEncodings(head, contentType).find((name) => !name.startsWith("utf-")),
  );
}

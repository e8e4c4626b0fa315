/** Encoding as far as it is used here; every JavaScript runtime has it, the types of the core's do not. */
interface Encoding {
  readonly TextEncoder: new () => { encode(text: string): Uint8Array };
  readonly TextDecoder: new () => { decode(bytes: Uint8Array): string };
}

const { TextEncoder, TextDecoder } = globalThis as unknown as Encoding;
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Returns a text as bytes of UTF-8. */
export function utf8Bytes(text: string): Uint8Array {
  return encoder.encode(text);
}

/** Returns the text that bytes of UTF-8 hold. */
export function utf8Text(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

import type { Signature } from "../core/merge/signature.ts";

/** Lays out a signature as bytes, four to a number, the least first. */
export function packSignature(signature: Signature): Uint8Array {
  const bytes = new Uint8Array(4 * signature.length);
  const view = new DataView(bytes.buffer);
  for (const [i, number] of signature.entries()) view.setUint32(4 * i, number, true);
  return bytes;
}

/** Reads a signature from its bytes. */
export function unpackSignature(bytes: Uint8Array): Signature {
  // A driver may give a bare buffer: this is a view of either.
  const { buffer, byteOffset, byteLength } = new Uint8Array(bytes);
  const view = new DataView(buffer, byteOffset, byteLength);
  return Uint32Array.from({ length: byteLength / 4 }, (_, i) => view.getUint32(4 * i, true));
}

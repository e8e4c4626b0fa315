/** Cuts bytes that are there already, so that what is made of them is not there all at once. */
export async function* cutBytes(bytes: Uint8Array, size = 2 ** 16): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** Tables for four bytes at once: `tables[k][byte]` is the sum of a byte that k others follow. */
const tables = makeTables();

function makeTables(): readonly Uint32Array[] {
  const first = Uint32Array.from({ length: 256 }, (_, byte) => {
    let bits = byte;
    for (let i = 0; i < 8; i++) bits = bits & 1 ? (bits >>> 1) ^ 0xedb88320 : bits >>> 1;
    return bits;
  });
  const made = [first];
  for (let k = 1; k < 4; k++) {
    const before = made[k - 1] as Uint32Array;
    made.push(before.map((sum) => (first[sum & 255] as number) ^ (sum >>> 8)));
  }
  return made;
}

/** Returns the CRC-32 of bytes, as in zip and PNG. */
export function checksum(bytes: Uint8Array): number {
  const [t0, t1, t2, t3] = tables as [Uint32Array, Uint32Array, Uint32Array, Uint32Array];
  const even = bytes.length & ~3;
  let sum = 0xffffffff;
  let i = 0;
  for (; i < even; i += 4) {
    sum ^= (bytes[i] as number) | ((bytes[i + 1] as number) << 8) | ((bytes[i + 2] as number) << 16);
    sum ^= (bytes[i + 3] as number) << 24;
    sum =
      (t3[sum & 255] as number) ^
      (t2[(sum >>> 8) & 255] as number) ^
      (t1[(sum >>> 16) & 255] as number) ^
      (t0[sum >>> 24] as number);
  }
  for (; i < bytes.length; i++) sum = (t0[(sum ^ (bytes[i] as number)) & 255] as number) ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}

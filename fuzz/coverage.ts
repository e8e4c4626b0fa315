/** Which places were reached, and about how often. */
export interface Coverage {
  /** Takes what the counters say of one run, sets them back, and tells how much of it was never seen. */
  take(): number;
  reached(): number;
}

/** Classes of counts: that a loop turned four times and not three may matter, forty times and not thirty does not. */
const classes = new Uint8Array(256);
for (let count = 0; count < 256; count++) classes[count] = count === 0 ? 0 : 1 << bitOf(count);

function bitOf(count: number): number {
  if (count < 4) return count - 1;
  if (count < 8) return 3;
  if (count < 16) return 4;
  if (count < 32) return 5;
  return count < 128 ? 6 : 7;
}

/** @param counters a byte for each place, a multiple of eight long */
export function createCoverage(counters: Uint8Array): Coverage {
  const seen = new Uint8Array(counters.length);
  const words = new BigUint64Array(counters.buffer);
  return {
    take() {
      let fresh = 0;
      for (let word = 0; word < words.length; word++) {
        if (words[word] === 0n) continue;
        for (let at = word * 8; at < word * 8 + 8; at++) {
          const bits = classes[counters[at] as number] as number;
          if ((bits & ~(seen[at] as number)) === 0) continue;
          seen[at] = (seen[at] as number) | bits;
          fresh++;
        }
        words[word] = 0n;
      }
      return fresh;
    },
    reached: () => seen.reduce((sum, bits) => sum + (bits === 0 ? 0 : 1), 0),
  };
}

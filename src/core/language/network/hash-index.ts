/** Tells which row of a table a word has, by the word's hash. */
export interface HashIndex {
  /** Row of a hash; -1 where it has none. */
  find(hash: number): number;
}

/** Looks hashes up in a list of them; the place in the list is the row. */
export function createHashIndex(hashes: Int32Array): HashIndex {
  return {
    find(hash) {
      let low = 0;
      let high = hashes.length - 1;
      while (low <= high) {
        const middle = (low + high) >> 1;
        const there = hashes[middle] as number;
        if (there === hash) return middle;
        if (there < hash) low = middle + 1;
        else high = middle - 1;
      }
      return -1;
    },
  };
}

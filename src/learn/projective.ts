/**
 * Lifts the arcs that cross others until none do, the shortest first, each to the head of its head.
 *
 * @param heads head of each word, itself from 1; 0 is the root
 */
export function liftCrossing(heads: Int32Array): Int32Array {
  const lifted = heads.slice();
  for (;;) {
    let shortest = -1;
    for (let word = 1; word < lifted.length; word++) {
      if (lifted[word] === 0 || isProjective(word, lifted)) continue;
      if (shortest < 0 || length(word, lifted) < length(shortest, lifted)) shortest = word;
    }
    if (shortest < 0) return lifted;
    lifted[shortest] = lifted[lifted[shortest] as number] as number;
  }
}

/** Tells whether all words between a word and its head descend from that head. */
function isProjective(word: number, heads: Int32Array): boolean {
  const head = heads[word] as number;
  for (let between = Math.min(word, head) + 1; between < Math.max(word, head); between++) {
    let ancestor = between;
    while (ancestor > 0 && ancestor !== head) ancestor = heads[ancestor] as number;
    if (ancestor !== head) return false;
  }
  return true;
}

function length(word: number, heads: Int32Array): number {
  return Math.abs(word - (heads[word] as number));
}

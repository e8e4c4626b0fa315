/** Finds the best tree of a sentence from the scores of its arcs. */
export interface TreeFinder {
  /**
   * Returns the head of each word from 1 to `size`, 0 for the root, at the word's number: the projective tree
   * with one root whose arcs have the highest sum (Eisner 1996).
   *
   * @param scores of dependent d and head h at `d * ld + h`, both from 0, the root
   */
  find(scores: Float32Array, ld: number, size: number): Int32Array;
}

/** Makes a finder for sentences of up to `most` words; its time grows with the cube of their number. */
export function createTreeFinder(most: number): TreeFinder {
  const room = () => new Float32Array((most + 1) ** 2);
  const places = () => new Uint16Array((most + 1) ** 2);
  // A span from i to j: done on the left (headed by j) or right (by i); open with the arc between i and j.
  const doneLeft = room();
  const doneRight = room();
  const openLeft = room();
  const openRight = room();
  const splitLeft = places();
  const splitRight = places();
  const splitOpen = places();

  const fill = (scores: Float32Array, ld: number, size: number): void => {
    const side = size + 1;
    for (let i = 1; i <= size; i++) {
      doneLeft[i * side + i] = 0;
      doneRight[i * side + i] = 0;
    }
    for (let length = 1; length < size; length++)
      for (let i = 1; i + length <= size; i++) {
        const j = i + length;
        const at = i * side + j;
        let best = -Infinity;
        let split = i;
        for (let k = i; k < j; k++) {
          const sum = (doneRight[i * side + k] as number) + (doneLeft[(k + 1) * side + j] as number);
          if (sum <= best) continue;
          best = sum;
          split = k;
        }
        splitOpen[at] = split;
        openLeft[at] = best + (scores[i * ld + j] as number);
        openRight[at] = best + (scores[j * ld + i] as number);
        best = -Infinity;
        for (let k = i; k < j; k++) {
          const sum = (doneLeft[i * side + k] as number) + (openLeft[k * side + j] as number);
          if (sum <= best) continue;
          best = sum;
          split = k;
        }
        doneLeft[at] = best;
        splitLeft[at] = split;
        best = -Infinity;
        for (let k = i + 1; k <= j; k++) {
          const sum = (openRight[i * side + k] as number) + (doneRight[k * side + j] as number);
          if (sum <= best) continue;
          best = sum;
          split = k;
        }
        doneRight[at] = best;
        splitRight[at] = split;
      }
  };

  const bestRoot = (scores: Float32Array, ld: number, size: number): number => {
    const side = size + 1;
    let root = 1;
    let best = -Infinity;
    for (let k = 1; k <= size; k++) {
      const sum =
        (doneLeft[side + k] as number) + (doneRight[k * side + size] as number) + (scores[k * ld] as number);
      if (sum <= best) continue;
      best = sum;
      root = k;
    }
    return root;
  };

  const follow = (heads: Int32Array, root: number, size: number): void => {
    const side = size + 1;
    // Spans still to open, three numbers each: 0 for one headed at its end, 1 for one headed at its start.
    const open: number[] = [0, 1, root, 1, root, size];
    while (open.length > 0) {
      const j = open.pop() as number;
      const i = open.pop() as number;
      const isRight = open.pop() as number;
      if (i === j) continue;
      const at = i * side + j;
      const k = (isRight ? splitRight[at] : splitLeft[at]) as number;
      heads[k] = isRight ? i : j;
      const split = splitOpen[isRight ? i * side + k : k * side + j] as number;
      if (isRight) open.push(1, k, j, 1, i, split, 0, split + 1, k);
      else open.push(0, i, k, 1, k, split, 0, split + 1, j);
    }
  };

  return {
    find(scores, ld, size) {
      const heads = bestHeads(scores, ld, size);
      if (isProjectiveTree(heads)) return heads;
      fill(scores, ld, size);
      const root = bestRoot(scores, ld, size);
      heads[root] = 0;
      follow(heads, root, size);
      return heads;
    },
  };
}

/** Returns the head with the highest score for each word. */
function bestHeads(scores: Float32Array, ld: number, size: number): Int32Array {
  const heads = new Int32Array(size + 1);
  for (let d = 1; d <= size; d++) {
    let best = -Infinity;
    for (let h = 0; h <= size; h++) {
      const score = scores[d * ld + h] as number;
      if (h === d || score <= best) continue;
      best = score;
      heads[d] = h;
    }
  }
  return heads;
}

/** Tells whether heads make a tree with one root and no arc across another. */
export function isProjectiveTree(heads: Int32Array): boolean {
  let roots = 0;
  for (let d = 1; d < heads.length; d++) {
    const head = heads[d] as number;
    if (head === 0) roots++;
    const from = Math.min(d, head);
    const to = Math.max(d, head);
    for (let word = from + 1; word < to; word++) {
      const above = heads[word] as number;
      if (above < from || above > to) return false;
    }
  }
  return roots === 1 && reachRoot(heads);
}

/** Tells whether every word leads up to the root. */
function reachRoot(heads: Int32Array): boolean {
  const reaches = new Uint8Array(heads.length);
  reaches[0] = 1;
  for (let d = 1; d < heads.length; d++) {
    let above = d;
    for (let steps = 0; !reaches[above]; steps++) {
      if (steps > heads.length) return false;
      above = heads[above] as number;
    }
    for (let word = d; !reaches[word]; word = heads[word] as number) reaches[word] = 1;
  }
  return true;
}

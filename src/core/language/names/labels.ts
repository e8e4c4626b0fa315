import type { Name } from "../../model/document.ts";

/** Outside, beginning and inside of a name of each kind. */
export const labels = ["O", "B-PER", "I-PER", "B-LOC", "I-LOC", "B-ORG", "I-ORG"] as const;

/** A name as places in its sentence, both counted from 0 and within. */
export interface NameRange {
  readonly first: number;
  readonly last: number;
  readonly kind: Name["kind"];
}

/** Tells whether a label may follow another: the inside of a name only its own kind. */
export function mayFollow(before: number, label: number): boolean {
  return label === 0 || label % 2 === 1 || before === label || before === label - 1;
}

/** Returns the names that a sentence's labels mark. */
export function rangesOf(labelled: ArrayLike<number>): readonly NameRange[] {
  const ranges: NameRange[] = [];
  for (let i = 0; i < labelled.length; i++) {
    const label = labelled[i] as number;
    if (label % 2 === 0) continue;
    let last = i;
    while (labelled[last + 1] === label + 1) last++;
    ranges.push({ first: i, last, kind: (labels[label] as string).slice(2) as Name["kind"] });
  }
  return ranges;
}

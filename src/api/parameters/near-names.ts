/** Returns the names that somebody may have meant: one or two letters off, or the beginning of one. */
export function nearNames(typed: string, known: readonly string[]): readonly string[] {
  const word = typed.toLowerCase();
  const near = (name: string) => {
    const other = name.toLowerCase();
    return (
      (word.length > 1 && (other.startsWith(word) || word.startsWith(other))) ||
      distance(word, other) <= Math.min(2, Math.ceil(other.length / 4))
    );
  };
  // What is long beyond all names is no slip of the finger, and costly to compare.
  return typed.length > 40 ? [] : known.filter(near);
}

/** How many letters must change, two that stand the wrong way round being one: the distance of Damerau. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const isTurned = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next[j] = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
        isTurned && i > 1 && j > 1 ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}

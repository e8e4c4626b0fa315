/** Writes a count with its thousands apart: *12,408*. */
export function count(n: number): string {
  return Math.round(n).toLocaleString("en-GB");
}

/** Writes a count with its noun: *1 report*, *2,000 reports*. */
export function counted(n: number, one: string, many = `${one}s`): string {
  return `${count(n)} ${Math.round(n) === 1 ? one : many}`;
}

/** Writes a score with its sign, by a real minus: *+3.4*, *−6.0*. */
export function signed(n: number): string {
  return `${n > 0 ? "+" : n < 0 ? "−" : ""}${Math.abs(n).toFixed(1)}`;
}

/** Writes a value of an axis as short as it can be told: *1.2k*, *0.5*, *40*. */
export function brief(n: number): string {
  const size = Math.abs(n);
  if (size >= 1e6) return `${trimmed(size / 1e6)}m`;
  if (size >= 1e4) return `${trimmed(size / 1e3)}k`;
  return size >= 1000 ? count(size) : trimmed(size);
}

function trimmed(n: number): string {
  return String(Number(n.toPrecision(3)));
}

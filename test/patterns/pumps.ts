/** Signs that many patterns repeat. */
const usual = ["\t", " ", "\n", "a", "A", "1", "'", "-", "."];

/**
 * Returns pieces whose repetition may make a pattern slow: words and signs of its own source, one after another in pairs.
 *
 *     \s*(?:--|[-–—])\s*$     "\t", "-", "–", "\t-", "-\t", …
 */
export function pumpsFor(source: string, most = 24): readonly string[] {
  const plain = source.replace(/\\[pP]\{[^}]*\}|\\[a-zA-Z]|\{\d*,?\d*\}|\(\?[:<=!]*/gu, " ");
  const words = plain.match(/[A-Za-z]{2,}|[^\sA-Za-z0-9]/gu) ?? [];
  const pieces = [...new Set([...usual, ...words])].slice(0, most);
  return [...pieces, ...pieces.flatMap((first) => pieces.map((second) => first + second))];
}

/** Milliseconds of the processor that a pattern takes to look through a text. */
export function cost(pattern: RegExp, text: string): number {
  const before = process.cpuUsage();
  text.replace(pattern, "");
  return process.cpuUsage(before).user / 1000;
}

/** Returns the pieces on which the time that a pattern takes grows faster than the text. */
export function slowPumps(pattern: RegExp, pumps: readonly string[]): readonly string[] {
  const of = (pump: string, length: number) => `x${pump.repeat(Math.ceil(length / pump.length))}\u0000`;
  return pumps.filter((pump) => {
    // Sixteen times the text takes sixteen times as long; what is quadratic takes 256 times.
    if (cost(pattern, of(pump, 16_000)) < 15) return false;
    const [short, long] = [2_000, 32_000].map((length) =>
      Math.min(...[0, 1, 2].map(() => cost(pattern, of(pump, length)))),
    );
    return (long as number) > 60 * Math.max(short as number, 0.5);
  });
}

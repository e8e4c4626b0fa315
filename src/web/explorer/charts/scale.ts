/**
 * Returns round values from 0 to no less than a maximum: where an axis has its lines.
 *
 *     ticks(37, 4)  →  0 10 20 30 40        ticks(0.7, 4)  →  0 0.2 0.4 0.6 0.8
 */
export function ticks(max: number, wanted: number): readonly number[] {
  if (!(max > 0)) return [0, 1];
  const rough = max / wanted;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((each) => each * power >= rough) ?? 10) * power;
  const steps = Math.ceil(max / step - 1e-9);
  return Array.from({ length: steps + 1 }, (_, i) => Number((i * step).toPrecision(12)));
}

/** Bands of equal width one beside the other, from `start`, and which of them a point is in. */
export interface Bands {
  readonly step: number;
  readonly width: number;
  at(i: number): number;
  indexAt(x: number): number;
}

/** Divides a length into bands with a gap between them that grows no wider than a hair's breadth needs. */
export function bands(count: number, start: number, length: number): Bands {
  const step = count > 0 ? length / count : length;
  const gap = Math.min(step * 0.22, 8);
  return {
    step,
    width: step - gap,
    at: (i) => start + i * step + gap / 2,
    indexAt: (x) => Math.max(0, Math.min(count - 1, Math.floor((x - start) / step))),
  };
}

/** Radius of a circle whose area stands for a number. */
export function radiusOf(n: number, max: number, largest: number, smallest = 2.5): number {
  return max > 0 ? Math.max(smallest, Math.sqrt(n / max) * largest) : smallest;
}

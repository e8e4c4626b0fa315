/** A prediction and how it turned out. */
export interface Outcome {
  /** 0 to 1. */
  readonly confidence: number;
  readonly isRight: boolean;
}

/** Predictions of about one confidence: how many, what they say on average, and what share is right. */
export interface Bin {
  readonly from: number;
  readonly count: number;
  readonly said: number;
  readonly right: number;
}

/** Parts outcomes into bins of equal width; empty ones are left out. */
export function binsOf(outcomes: readonly Outcome[], bins = 10): readonly Bin[] {
  return Array.from({ length: bins }, (_, i) => i).flatMap((i): Bin[] => {
    const inside = outcomes.filter(({ confidence }) => binOf(confidence, bins) === i);
    if (inside.length === 0) return [];
    const said = inside.reduce((sum, { confidence }) => sum + confidence, 0) / inside.length;
    const right = inside.filter(({ isRight }) => isRight).length / inside.length;
    return [{ from: i / bins, count: inside.length, said, right }];
  });
}

/** The number of a bin; 1 is in the last one. */
function binOf(confidence: number, bins: number): number {
  return Math.min(bins - 1, Math.floor(confidence * bins + 1e-9));
}

/**
 * Returns the expected calibration error: how far, on average over outcomes, a bin's confidence lies from its share of
 * right ones (Guo and others 2017, equation 3).
 */
export function calibrationError(bins: readonly Bin[]): number {
  const all = bins.reduce((sum, { count }) => sum + count, 0);
  return bins.reduce((sum, { count, said, right }) => sum + (count / all) * Math.abs(said - right), 0);
}

/**
 * Returns the calibration error that confidence without fault would show on as many outcomes, about: shares of right
 * ones stray from what is said by chance. Of a normal variable the mean distance is its deviation × √(2/π).
 */
export function chanceError(outcomes: readonly Outcome[], bins = 10): number {
  const spreads = new Array<number>(bins).fill(0);
  for (const { confidence } of outcomes) {
    const bin = binOf(confidence, bins);
    spreads[bin] = (spreads[bin] as number) + confidence * (1 - confidence);
  }
  const distance = spreads.reduce((sum, spread) => sum + Math.sqrt(spread), 0);
  return (Math.sqrt(2 / Math.PI) * distance) / outcomes.length;
}

/** Returns the chance that a right outcome has more confidence than a wrong one (area under the ROC curve). */
export function rankOf(outcomes: readonly Outcome[]): number {
  const rights = outcomes.filter(({ isRight }) => isRight);
  const wrongs = outcomes.filter(({ isRight }) => !isRight);
  let above = 0;
  for (const { confidence } of rights)
    for (const wrong of wrongs)
      above += confidence > wrong.confidence ? 1 : confidence === wrong.confidence ? 0.5 : 0;
  return above / (rights.length * wrongs.length);
}

/** Writes bins as a table: of events from 0.8 to 0.9, that many, that said, that right. */
export function reliabilityTable(bins: readonly Bin[]): string {
  const line = (cells: readonly string[]) => cells.map((cell) => cell.padStart(10)).join(" ");
  const rows = bins.map(({ from, count, said, right }) =>
    line([`from ${from.toFixed(1)}`, String(count), said.toFixed(2), right.toFixed(2)]),
  );
  return [line(["confidence", "events", "said", "right"]), ...rows].join("\n");
}

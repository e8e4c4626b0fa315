/** Returns Pearson's r of two rows of numbers of one length; NaN where either is constant. */
export function correlation(a: readonly number[], b: readonly number[]): number {
  const [meanA, meanB] = [mean(a), mean(b)];
  let [together, ofA, ofB] = [0, 0, 0];
  for (const [i, value] of a.entries()) {
    const [offA, offB] = [value - meanA, (b[i] as number) - meanB];
    together += offA * offB;
    ofA += offA * offA;
    ofB += offB * offB;
  }
  return together / Math.sqrt(ofA * ofB);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

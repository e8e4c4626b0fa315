/**
 * Turns the scores of a choice into the gradient of its cross-entropy, in place, and returns the cross-entropy.
 *
 * @param at place of the first score
 * @param count number of choices
 * @param right the right choice
 * @param weight of the choice in the sum over the batch
 */
export function crossEntropy(
  values: Float32Array,
  at: number,
  count: number,
  right: number,
  weight: number,
): number {
  let highest = -Infinity;
  for (let i = 0; i < count; i++) highest = Math.max(highest, values[at + i] as number);
  let sum = 0;
  for (let i = 0; i < count; i++) {
    const power = Math.exp((values[at + i] as number) - highest);
    values[at + i] = power;
    sum += power;
  }
  const share = (values[at + right] as number) / sum;
  for (let i = 0; i < count; i++) values[at + i] = (values[at + i] as number) * (weight / sum);
  values[at + right] = (values[at + right] as number) - weight;
  return -weight * Math.log(share + 1e-30);
}

/** Chosen on ewt.dev and gum.dev; a change of any of these is a change of the models. */
export const networkSettings = {
  rounds: 20,
  seed: 1,
  batch: 250,
  rate: 0.002,
  steady: 0.3,
  leastWord: 2,
  leastPart: 3,
  /** Number of words that have a vector, and steps on either side of zero in which its values are kept. */
  vectors: 40_000,
  vectorSteps: 15,
  sizes: { word: 64, part: 64, width: 80, layers: 3, arc: 80, relation: 96, name: 64 },
  weights: { names: 2 },
  variation: { swapped: 0.2, small: 0.04, capital: 0.02, headline: 0.5, headlineFrom: 9, titled: 0.3 },
  dropout: { state: 0.1, name: 0.1, input: 0.1, rare: 0.25 },
} as const;

/** Chosen by cross-validation over the texts of the training part. */
export const factualitySettings = { least: 5, rounds: 4, seed: 1, rate: 0.05 } as const;

/** Chosen by cross-validation on the training parts, the news among them above all. */
export const sentenceSettings = { bits: 15, rounds: 6, seed: 4, rate: 0.15 } as const;

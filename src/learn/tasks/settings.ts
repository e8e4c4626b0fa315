/** Chosen on ewt.dev and gum.dev; a change of any of these is a change of the models. */
export const taggerSettings = { rounds: 6, seed: 1, leastCount: 2, threshold: 1 } as const;

export const parserSettings = { rounds: 8, seed: 2, leastCount: 8, exploration: 0.9, threshold: 1 } as const;

export const nameSettings = { rounds: 8, seed: 3, leastCount: 2, threshold: 1 } as const;

/** Chosen by cross-validation on the training parts, the news among them above all. */
export const sentenceSettings = { bits: 15, rounds: 6, seed: 4, rate: 0.15 } as const;

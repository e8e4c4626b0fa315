/** Sentences whose rows follow each other: the root, then the words. */
export interface Batch {
  readonly sentences: readonly BatchSentence[];
  /** Number of rows. */
  readonly rows: number;
}

export interface BatchSentence {
  readonly forms: readonly string[];
  /** Row of the root. */
  readonly start: number;
}

/** Most rows of a batch: enough to make good use of a product, few enough for the processor's cache. */
export const batchRows = 192;

/** Groups sentences, in order, into batches. */
export function batchesOf(sentences: readonly (readonly string[])[]): readonly Batch[] {
  const batches: Batch[] = [];
  let open: BatchSentence[] = [];
  let rows = 0;
  const finish = () => {
    if (open.length > 0) batches.push({ sentences: open, rows });
    open = [];
    rows = 0;
  };
  for (const forms of sentences) {
    if (rows + forms.length + 1 > batchRows) finish();
    open.push({ forms, start: rows });
    rows += forms.length + 1;
  }
  finish();
  return batches;
}

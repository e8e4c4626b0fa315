import { type Batch, batchRows } from "./batch.ts";
import type { Kernels } from "./kernels.ts";
import { cases, pad } from "./layout.ts";
import type { Address, Memory } from "./memory.ts";
import type { Products } from "./products.ts";
import type { Weights } from "./weights.ts";

/** Scores of a batch: of a choice at `row * ld + choice`, or of an arc as `arcs` says. */
export interface Scores {
  readonly values: Float32Array;
  readonly ld: number;
}

/** Tells from the encoder's rows what the words are. What a call returns stands until the next call. */
export interface Outputs {
  /** Takes a batch, with the encoder's rows; what is asked for after it is of this batch. */
  open(batch: Batch, rows: Address): void;
  tags(batch: Batch): Scores;
  /** @param caseOf how a text writes the word of a row, `caseIn` */
  labels(batch: Batch, caseOf: Int32Array): Scores;
  /** Score of label l after label b, at `b * ld + l` as in `labels`. */
  nextLabels(): Float32Array;
  /** Scores of head h for dependent d of a sentence, both from 0 for the root, at `d * ld + h`. */
  arcs(start: number, words: number): Scores;
  /** @param heads row of the head of the word of each row */
  relations(batch: Batch, heads: Int32Array): Scores;
}

/** Makes outputs for sentences of up to `mostWords` words. */
export function createOutputs(
  weights: Weights,
  products: Products,
  kernels: Kernels,
  memory: Memory,
  mostWords: number,
): Outputs {
  const { arc, relation, name, width, tags, relations, labels } = weights.sizes;
  const both = 2 * width;
  const side = pad(mostWords + 1);
  const room = (columns: number) => memory.alloc((batchRows + 8) * columns);
  const tagRows = room(pad(tags));
  const nameRows = room(name);
  const labelRows = room(pad(labels));
  const arcRows = room(2 * arc);
  const matched = room(arc);
  const pairRows = room(2 * relation);
  const hidden = room(relation);
  const headRows = room(1);
  const relationRows = room(pad(relations));
  const packedHeads = memory.alloc(arc * side);
  const arcScores = memory.alloc(side * side);

  const scores = (at: Address, columns: number, batch: Batch): Scores => ({
    values: memory.view(at, batch.rows * columns),
    ld: columns,
  });

  return {
    open(batch, rows) {
      products.take(rows, both, both, batch.rows);
      products.make("tags", tagRows);
      products.make("name", nameRows, true);
      products.make("arc", arcRows, true);
      products.make("pair", pairRows);
      products.take(nameRows, name, name, batch.rows);
      products.make("labels", labelRows);
      products.take(arcRows, 2 * arc, arc, batch.rows);
      products.make("match", matched);
    },
    tags: (batch) => scores(tagRows, pad(tags), batch),
    labels(batch, caseOf) {
      const ld = pad(labels);
      const byCase = memory.view(weights.floats("labels.case"), cases * ld);
      const { values } = scores(labelRows, ld, batch);
      for (let row = 0; row < batch.rows; row++)
        for (let i = 0; i < labels; i++)
          values[row * ld + i] =
            (values[row * ld + i] as number) + (byCase[(caseOf[row] as number) * ld + i] as number);
      return { values, ld };
    },
    nextLabels: () => memory.view(weights.floats("labels.next"), labels * pad(labels)),
    arcs(start, words) {
      const ld = pad(words + 1);
      kernels.pack(arcRows + 4 * (start * 2 * arc + arc), packedHeads, arc, ld, 2 * arc, 1);
      kernels.multiply(matched + 4 * start * arc, arc, packedHeads, arcScores, ld, words + 1, arc, ld, 0);
      return { values: memory.view(arcScores, (words + 1) * ld), ld };
    },
    relations(batch, heads) {
      memory.integers(headRows, batch.rows).set(heads);
      kernels.addPairs(pairRows, headRows, weights.floats("pair.bias"), hidden, batch.rows, relation);
      products.take(hidden, relation, relation, batch.rows);
      products.make("relations", relationRows);
      return scores(relationRows, pad(relations), batch);
    },
  };
}

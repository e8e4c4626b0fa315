import type { Address } from "../../core/language/network/memory.ts";
import type { LessonBatch, Workbench } from "./workbench.ts";

/** Fills a mask: for each sentence a share of the values is left out, the same in all of its rows, the rest made larger. */
export function fillMask(
  bench: Workbench,
  mask: Address,
  columns: number,
  batch: LessonBatch,
  share = bench.dropout.state,
): void {
  const values = bench.memory.view(mask, batch.rows * columns);
  for (const [i, { size }] of batch.lessons.entries()) {
    const first = (batch.starts[i] as number) * columns;
    for (let d = 0; d < columns; d++) values[first + d] = batch.random() < share ? 0 : 1 / (1 - share);
    for (let word = 1; word <= size; word++)
      values.copyWithin(first + word * columns, first, first + columns);
  }
}

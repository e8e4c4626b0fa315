import { fillMask } from "./drop.ts";
import type { LessonBatch, Workbench } from "./workbench.ts";

/** Runs a batch through the layers, values left out at random between them. */
export function runLayers(bench: Workbench, batch: LessonBatch): void {
  const { sizes, buffers, dense, kernels, parameters } = bench;
  const both = 2 * sizes.width;
  const half = 4 * sizes.width;
  for (let layer = 0; layer < sizes.layers; layer++) {
    const x = buffers.states[layer] as number;
    const y = buffers.states[layer + 1] as number;
    const u = buffers.gates[layer] as number;
    const c = buffers.cells[layer] as number;
    dense.forward(`layer${layer}`, { at: x, ld: both }, { at: u, ld: 3 * both }, batch.rows);
    const forward = parameters.at(`layer${layer}.forward`);
    const backward = parameters.at(`layer${layer}.backward`);
    for (const [i, { size }] of batch.lessons.entries()) {
      const a = batch.starts[i] as number;
      const z = a + size;
      kernels.recur(u, 3 * both, x, c, y, both, forward, sizes.width, a, z);
      kernels.recur(u + 3 * half, 3 * both, x + half, c + half, y + half, both, backward, sizes.width, z, a);
    }
    fillMask(bench, buffers.masks[layer + 1] as number, both, batch);
    kernels.scaleBy(y, buffers.masks[layer + 1] as number, batch.rows * both);
  }
}

/** Takes the gradient of what the last layer gave back to what the first one read. */
export function runLayersBack(bench: Workbench, batch: LessonBatch): void {
  const { sizes, buffers, dense, kernels, parameters } = bench;
  const { width } = sizes;
  const both = 2 * width;
  const half = 4 * width;
  for (let layer = sizes.layers - 1; layer >= 0; layer--) {
    const x = buffers.states[layer] as number;
    const dx = buffers.dStates[layer] as number;
    const dy = buffers.dStates[layer + 1] as number;
    const u = buffers.gates[layer] as number;
    const c = buffers.cells[layer] as number;
    kernels.scaleBy(dy, buffers.masks[layer + 1] as number, batch.rows * both);
    for (const [i, { size }] of batch.lessons.entries()) {
      const a = batch.starts[i] as number;
      const z = a + size;
      for (const [id, first, last, side] of [
        [`layer${layer}.forward`, a, z, 0],
        [`layer${layer}.backward`, z, a, half],
      ] as const)
        kernels.recurBack(
          u + 3 * side,
          3 * both,
          x + side,
          c + side,
          dy + side,
          dx + side,
          both,
          parameters.at(id),
          parameters.gradientAt(id),
          buffers.carry,
          width,
          first,
          last,
        );
    }
    const gates = { at: u, ld: 3 * both };
    dense.backward(`layer${layer}`, { at: x, ld: both }, gates, { at: dx, ld: both, add: true }, batch.rows);
  }
}

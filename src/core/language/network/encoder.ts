import { apart, wordShape } from "../words.ts";
import { type Batch, batchRows } from "./batch.ts";
import type { Kernels } from "./kernels.ts";
import { inputWidth } from "./layout.ts";
import type { Address, Memory } from "./memory.ts";
import type { Products } from "./products.ts";
import { addRow } from "./quantized.ts";
import type { Weights } from "./weights.ts";
import { rootRows, rowsOf, type WordRows } from "./word-input.ts";

/** Turns the words of a batch into what the network knows of each in its sentence. */
export interface Encoder {
  /** Returns where the rows lie, twice the width of a layer; they stand until the next call. */
  encode(batch: Batch): Address;
}

/** Words whose first products are remembered; when they are full, all are forgotten. */
const mostRemembered = 8192;

/** The root's key among forms: no form is empty. */
const rootForm = "";

/** Makes an encoder: a product for each word, the same wherever it stands, and layers that read both ways. */
export function createEncoder(
  weights: Weights,
  products: Products,
  kernels: Kernels,
  memory: Memory,
): Encoder {
  const { sizes } = weights;
  const { width, layers } = sizes;
  const both = 2 * width;
  const gates = 6 * width;
  const wide = inputWidth(sizes);
  const inputs = memory.alloc(batchRows * wide);
  const remembered = memory.alloc(mostRemembered * both);
  const rememberedGates = memory.alloc(mostRemembered * gates);
  const states = [memory.alloc(batchRows * both), memory.alloc(batchRows * both)] as const;
  const cells = memory.alloc(batchRows * both);
  const gateRows = memory.alloc(batchRows * gates);
  const slots = new Map<string, number>();

  /** Remembers the first products of the words of a batch that are new. */
  const remember = (batch: Batch): void => {
    if (slots.size + batch.rows + 1 > mostRemembered) slots.clear();
    const first = slots.size;
    const fresh: string[] = [];
    const note = (form: string) => {
      if (slots.has(form)) return;
      slots.set(apart(form), slots.size);
      fresh.push(form);
    };
    note(rootForm);
    for (const { forms } of batch.sentences) for (const form of forms) note(form);
    for (let done = 0; done < fresh.length; done += batchRows) {
      const some = fresh.slice(done, done + batchRows);
      fillInputs(some);
      const at = remembered + 4 * (first + done) * both;
      products.take(inputs, wide, wide, some.length);
      products.make("input", at, true);
      products.take(at, both, both, some.length);
      products.make("layer0", rememberedGates + 4 * (first + done) * gates);
    }
  };

  const fillInputs = (forms: readonly string[]): void => {
    const values = memory.view(inputs, forms.length * wide);
    values.fill(0);
    for (const [i, form] of forms.entries()) {
      const rows = form === rootForm ? rootRows : rowsOf(weights.vocabulary, wordShape(form));
      fillInput(weights, rows, values, i * wide);
    }
  };

  const recall = (batch: Batch): void => {
    const copy = (form: string, row: number) => {
      const slot = slots.get(form) as number;
      memory.copy(remembered + 4 * slot * both, states[0] + 4 * row * both, both);
      memory.copy(rememberedGates + 4 * slot * gates, gateRows + 4 * row * gates, gates);
    };
    for (const { forms, start } of batch.sentences) {
      copy(rootForm, start);
      for (let i = 0; i < forms.length; i++) copy(forms[i] as string, start + 1 + i);
    }
  };

  const runLayer = (batch: Batch, layer: number, x: Address, y: Address): void => {
    if (layer > 0) {
      products.take(x, both, both, batch.rows);
      products.make(`layer${layer}`, gateRows);
    }
    const half = 4 * width;
    const forward = weights.floats(`layer${layer}.forward`);
    const backward = weights.floats(`layer${layer}.backward`);
    for (const { forms, start } of batch.sentences) {
      const end = start + forms.length;
      kernels.recur(gateRows, gates, x, cells, y, both, forward, width, start, end);
      const gatesBack = gateRows + 3 * half;
      kernels.recur(gatesBack, gates, x + half, cells + half, y + half, both, backward, width, end, start);
    }
  };

  return {
    encode(batch) {
      remember(batch);
      recall(batch);
      let x: Address = states[0];
      let y: Address = states[1];
      for (let layer = 0; layer < layers; layer++) {
        runLayer(batch, layer, x, y);
        [x, y] = [y, x];
      }
      return x;
    },
  };
}

/** Fills in what describes a word before the network reads it. */
function fillInput(
  { sizes, words, parts, vectors }: Weights,
  rows: WordRows,
  out: Float32Array,
  at: number,
): void {
  addRow(words, rows.word, out, at);
  for (const part of rows.parts) addRow(parts, part, out, at + sizes.word);
  if (rows.vector >= 0) addRow(vectors, rows.vector, out, at + sizes.word + sizes.part);
}

import type { ModelFile } from "../model-file.ts";
import { createHashIndex, type HashIndex } from "./hash-index.ts";
import type { Kernels } from "./kernels.ts";
import { keepingOf, type Sizes, type Tensor, tensorsOf } from "./layout.ts";
import type { Address, Memory } from "./memory.ts";
import { type QuantizedRows, readFloats, readQuantized } from "./quantized.ts";
import type { Vocabulary } from "./word-input.ts";

/** A table that products are made with. */
export interface Product {
  readonly rows: number;
  readonly columns: number;
  /** As `packNarrow` lays it out. */
  readonly packed: Address;
  readonly scales: Address;
  /** 0 where it has none. */
  readonly bias: Address;
}

/** A network's tables, ready for the kernels. */
export interface Weights {
  readonly sizes: Sizes;
  readonly vocabulary: Vocabulary;
  readonly words: QuantizedRows;
  readonly parts: QuantizedRows;
  readonly vectors: QuantizedRows;
  product(id: string): Product;
  /** Where a table of a few values lies: the weights of a recurrence. */
  floats(id: string): Address;
}

/** Puts a network's tables into the memory of the kernels. */
export function loadWeights(
  file: ModelFile<unknown>,
  sizes: Sizes,
  kernels: Kernels,
  memory: Memory,
): Weights {
  const tensors = tensorsOf(sizes);
  const kept = (keeping: string) => tensors.filter((tensor) => keepingOf(tensor) === keeping);
  const floats = new Map(
    kept("floats").map(({ id, rows, columns }) => {
      return [id, put(memory, readFloats(file.section(id), rows * columns))] as const;
    }),
  );
  const dense = kept("columns");
  const scratch = memory.alloc(Math.max(...dense.map(({ rows, columns }) => rows * columns)) >> 2);
  const products = new Map(
    dense.map((tensor) => {
      const product = loadProduct(file, tensor, scratch, kernels, memory);
      return [tensor.id, { ...product, bias: floats.get(`${tensor.id}.bias`) ?? 0 }] as const;
    }),
  );
  const rows = (id: string, count: number, columns: number) =>
    readQuantized(file.section(id), count, columns);
  return {
    sizes,
    vocabulary: {
      words: indexOf(file, "words.hashes"),
      parts: indexOf(file, "parts.hashes"),
      vectors: indexOf(file, "vectors.hashes"),
      names: indexOf(file, "names.hashes"),
      nameKinds: file.section("names.kinds"),
    },
    words: rows("words", sizes.words, sizes.word),
    parts: rows("parts", sizes.parts, sizes.part),
    vectors: rows("vectors", file.section("vectors.hashes").length >> 2, sizes.vector),
    product: (id) => products.get(id) as Product,
    floats: (id) => floats.get(id) as Address,
  };
}

function loadProduct(
  file: ModelFile<unknown>,
  { id, rows, columns }: Tensor,
  scratch: Address,
  kernels: Kernels,
  memory: Memory,
): Omit<Product, "bias"> {
  const { bytes, scales } = readQuantized(file.section(id), columns, rows);
  const packed = memory.alloc((rows * columns) >> 1);
  memory.bytes(scratch, bytes.length).set(bytes);
  kernels.packNarrow(scratch, packed, rows, columns);
  return { rows, columns, packed, scales: put(memory, scales) };
}

function put(memory: Memory, values: Float32Array): Address {
  const at = memory.alloc(values.length);
  memory.view(at, values.length).set(values);
  return at;
}

function indexOf(file: ModelFile<unknown>, id: string): HashIndex {
  const section = file.section(id);
  const view = new DataView(section.buffer, section.byteOffset, section.byteLength);
  const hashes = new Int32Array(section.length >> 2);
  for (let i = 0; i < hashes.length; i++) hashes[i] = view.getInt32(4 * i, true);
  return createHashIndex(hashes);
}

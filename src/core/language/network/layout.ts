/** Sizes of a network, as its file's header gives them; those in values are multiples of 8. */
export interface Sizes {
  /** Words, and parts of words, that have a row of their own. */
  readonly words: number;
  readonly parts: number;
  /** Values of a word, of a part, of a vector from elsewhere. */
  readonly word: number;
  readonly part: number;
  readonly vector: number;
  /** Values of one direction of a layer. */
  readonly width: number;
  readonly layers: number;
  /** Values by which heads and dependents are matched, and by which relations are told. */
  readonly arc: number;
  readonly relation: number;
  /** Values by which names are told. */
  readonly name: number;
  readonly tags: number;
  readonly relations: number;
  readonly labels: number;
}

/** A table of weights. */
export interface Tensor {
  readonly id: string;
  readonly rows: number;
  readonly columns: number;
}

/** Returns the next multiple of 8. */
export function pad(values: number): number {
  return (values + 7) & ~7;
}

/** Number of ways in which a text may write a word, `caseIn`, and one more for none. */
export const cases = 10;

/** Values that describe a word before the network reads it: its own, those of its parts, its vector. */
export function inputWidth({ word, part, vector }: Sizes): number {
  return pad(word + part + vector);
}

/** Returns the tables of a network, in the order of its file. */
export function tensorsOf(sizes: Sizes): readonly Tensor[] {
  const { width, layers, arc, relation } = sizes;
  const both = 2 * width;
  const table = (id: string, rows: number, columns: number): Tensor => ({ id, rows, columns });
  return [
    table("words", sizes.words, sizes.word),
    table("parts", sizes.parts, sizes.part),
    table("input", inputWidth(sizes), both),
    table("input.bias", 1, both),
    ...Array.from({ length: layers }, (_, i) => [
      table(`layer${i}`, both, 6 * width),
      table(`layer${i}.forward`, 4, width),
      table(`layer${i}.backward`, 4, width),
    ]).flat(),
    table("arc", both, 2 * arc),
    table("arc.bias", 1, 2 * arc),
    table("match", arc, arc),
    table("match.bias", 1, arc),
    table("pair", both, 2 * relation),
    table("pair.bias", 1, relation),
    table("relations", relation, pad(sizes.relations)),
    table("relations.bias", 1, pad(sizes.relations)),
    table("tags", both, pad(sizes.tags)),
    table("tags.bias", 1, pad(sizes.tags)),
    table("name", both, sizes.name),
    table("name.bias", 1, sizes.name),
    table("labels", sizes.name, pad(sizes.labels)),
    table("labels.bias", 1, pad(sizes.labels)),
    table("labels.case", cases, pad(sizes.labels)),
    table("labels.next", sizes.labels, pad(sizes.labels)),
  ];
}

/**
 * How a table is kept. `rows` are looked up one by one: a scale each and a byte a value. `columns` make products: a scale
 * for each column, which has its bytes together. `floats` are few and kept as they are.
 */
export type Keeping = "rows" | "columns" | "floats";

/** Tells how a table is kept. */
export function keepingOf({ id, rows }: Tensor): Keeping {
  if (id === "words" || id === "parts") return "rows";
  return rows <= cases ? "floats" : "columns";
}

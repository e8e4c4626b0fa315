/** Rows of values, a byte each, with a scale for each row: value = byte * scale. */
export interface QuantizedRows {
  readonly columns: number;
  readonly bytes: Int8Array;
  readonly scales: Float32Array;
}

/** Adds a row's values to `out`. */
export function addRow(
  { columns, bytes, scales }: QuantizedRows,
  row: number,
  out: Float32Array,
  at: number,
): void {
  const scale = scales[row] as number;
  const from = row * columns;
  for (let i = 0; i < columns; i++)
    out[at + i] = (out[at + i] as number) + (bytes[from + i] as number) * scale;
}

/** Reads rows as they lie in a file: the scales, 32 bits each, and then the bytes. */
export function readQuantized(section: Uint8Array, rows: number, columns: number): QuantizedRows {
  return {
    columns,
    scales: readFloats(section, rows),
    bytes: new Int8Array(section.buffer, section.byteOffset + 4 * rows, rows * columns),
  };
}

/** Reads the first `count` 32-bit floats of a section. */
export function readFloats(section: Uint8Array, count: number): Float32Array {
  const view = new DataView(section.buffer, section.byteOffset, section.byteLength);
  const values = new Float32Array(count);
  for (let i = 0; i < count; i++) values[i] = view.getFloat32(4 * i, true);
  return values;
}

/** Lays rows out as `readQuantized` reads them: a scale each, 32 bits, then the values in steps of the scale. */
export function quantizeRows(values: Float32Array, rows: number, columns: number, steps: number): Uint8Array {
  const out = new Uint8Array(4 * rows + rows * columns);
  const view = new DataView(out.buffer);
  for (let row = 0; row < rows; row++) {
    let largest = 0;
    for (let i = 0; i < columns; i++)
      largest = Math.max(largest, Math.abs(values[row * columns + i] as number));
    const scale = Math.fround(largest / steps);
    view.setFloat32(4 * row, scale, true);
    for (let i = 0; i < columns; i++)
      view.setInt8(
        4 * rows + row * columns + i,
        scale === 0 ? 0 : Math.round((values[row * columns + i] as number) / scale),
      );
  }
  return out;
}

/** Returns 32-bit floats as bytes. */
export function floatBytes(values: Float32Array): Uint8Array {
  const view = new DataView(new ArrayBuffer(4 * values.length));
  for (const [i, value] of values.entries()) view.setFloat32(4 * i, value, true);
  return new Uint8Array(view.buffer);
}

/** Returns hashes as bytes. */
export function hashBytes(hashes: Int32Array): Uint8Array {
  const view = new DataView(new ArrayBuffer(4 * hashes.length));
  for (const [i, hash] of hashes.entries()) view.setInt32(4 * i, hash, true);
  return new Uint8Array(view.buffer);
}

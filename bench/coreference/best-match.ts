/**
 * Returns the largest sum of a table's cells when no two of them share a row or a column (Kuhn 1955).
 *
 *     0.8  0    0        0.8 + 0.5
 *     0    0.4  0.5
 */
export function bestMatch(table: readonly (readonly number[])[]): number {
  const width = table[0]?.length ?? 0;
  if (width === 0) return 0;
  const [rows, columns] = table.length <= width ? [table, width] : [turned(table, width), table.length];
  const rowPrice = new Float64Array(rows.length + 1);
  const columnPrice = new Float64Array(columns + 1);
  const rowOf = new Int32Array(columns + 1);
  for (let row = 1; row <= rows.length; row++) {
    const way = new Int32Array(columns + 1);
    const slack = new Float64Array(columns + 1).fill(Number.POSITIVE_INFINITY);
    const isUsed = new Uint8Array(columns + 1);
    rowOf[0] = row;
    let column = 0;
    do {
      isUsed[column] = 1;
      const from = rowOf[column] as number;
      let [least, next] = [Number.POSITIVE_INFINITY, 0];
      for (let j = 1; j <= columns; j++) {
        if (isUsed[j]) continue;
        const cost =
          -(rows[from - 1]?.[j - 1] ?? 0) - (rowPrice[from] as number) - (columnPrice[j] as number);
        if (cost < (slack[j] as number)) [slack[j], way[j]] = [cost, column];
        if ((slack[j] as number) < least) [least, next] = [slack[j] as number, j];
      }
      for (let j = 0; j <= columns; j++) {
        if (isUsed[j]) {
          const used = rowOf[j] as number;
          rowPrice[used] = (rowPrice[used] as number) + least;
          columnPrice[j] = (columnPrice[j] as number) - least;
        } else slack[j] = (slack[j] as number) - least;
      }
      column = next;
    } while (rowOf[column] !== 0);
    for (; column !== 0; column = way[column] as number)
      rowOf[column] = rowOf[way[column] as number] as number;
  }
  let sum = 0;
  for (let j = 1; j <= columns; j++) sum += rows[(rowOf[j] as number) - 1]?.[j - 1] ?? 0;
  return sum;
}

function turned(table: readonly (readonly number[])[], width: number): readonly (readonly number[])[] {
  return Array.from({ length: width }, (_, i) => table.map((row) => row[i] ?? 0));
}

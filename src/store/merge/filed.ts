/** Asks for some things a part at a time, as a statement carries only so many values. */
export async function filed<T, Row>(
  wanted: readonly T[],
  atOnce: number,
  ask: (some: readonly T[]) => Promise<readonly Row[]>,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (let from = 0; from < wanted.length; from += atOnce)
    for (const row of await ask(wanted.slice(from, from + atOnce))) rows.push(row);
  return rows;
}

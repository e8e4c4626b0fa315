import type { Page, Paged } from "./filter.ts";

/** Rows that are fetched at once. */
const pageSize = 500;

/**
 * Walks through all rows of a list, a page in memory at a time.
 *
 *     for await (const event of eachRow((page) => findEvents(store, filter, page))) …
 *
 * @param most ends the walk after so many
 */
export async function* eachRow<Row>(
  find: (page: Page) => Promise<Paged<Row>>,
  most = Number.POSITIVE_INFINITY,
): AsyncGenerator<Row> {
  let after: string | undefined;
  for (let left = most; left > 0; ) {
    const page = await find({ limit: Math.min(pageSize, left), after });
    yield* page.rows;
    left -= page.rows.length;
    if (page.next === null) return;
    after = page.next;
  }
}

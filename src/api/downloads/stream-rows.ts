import type { Page, Paged } from "../../store/query/filter.ts";
import type { DownloadFormat } from "./download-format.ts";
import type { Table } from "./table.ts";

/** Rows that are asked for at once. */
const rowsAtOnce = 1000;

/** A list that can be taken away: its table, and how a page of it is asked for. */
export interface Downloadable<Row> {
  readonly table: Table<Row>;
  readonly page: (page: Page) => Promise<Paged<Row>>;
  /** Most rows; all of them by default. */
  readonly limit: number | undefined;
  readonly after: string | undefined;
}

/**
 * Writes a list of any length page by page, as fast as the other side takes it: no more than a page is held. The first
 * page is asked for before the answer begins, so that what fails at once is told as a failure.
 *
 * @param onEnd runs when all is written, when nobody wants it any more, or with what broke it off
 */
export async function streamRows<Row>(
  { table, page, limit = Number.POSITIVE_INFINITY, after }: Downloadable<Row>,
  format: DownloadFormat,
  onEnd: (error?: unknown) => void,
): Promise<ReadableStream<Uint8Array>> {
  const atMost = (left: number, from: string | undefined) =>
    page({ limit: Math.min(left, rowsAtOnce), ...(from !== undefined && { after: from }) });
  const first = await atMost(limit, after);
  const writer = await format.open(table);

  async function* parts() {
    yield writer.begin();
    let [left, { rows, next }] = [limit, first];
    for (;;) {
      yield writer.rows(rows);
      left -= rows.length;
      if (next === null || left <= 0) break;
      ({ rows, next } = await atMost(left, next));
    }
    yield writer.end();
  }

  const under = parts();
  const utf8 = new TextEncoder();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        for (;;) {
          const { value, done } = await under.next();
          if (done) {
            controller.close();
            onEnd();
            return;
          }
          if (value.length === 0) continue;
          controller.enqueue(typeof value === "string" ? utf8.encode(value) : value);
          return;
        }
      } catch (error) {
        onEnd(error);
        throw error;
      }
    },
    async cancel() {
      await under.return(undefined);
      onEnd();
    },
  });
}

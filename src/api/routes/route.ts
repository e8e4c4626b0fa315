import type * as z from "zod";
import type { Page, Paged } from "../../store/query/filter.ts";
import type { Archive } from "../archive.ts";
import type { Downloadable } from "../downloads/stream-rows.ts";
import type { Table } from "../downloads/table.ts";
import { format, paging } from "../parameters/kinds.ts";
import { type Query, readParameters } from "../parameters/read-parameters.ts";
import { withoutGaps } from "../parameters/without-gaps.ts";

/** What was asked for, understood: its answer, and as what it can be taken away. */
export interface Asked {
  /** Undefined where there is no such thing. */
  answer(archive: Archive): Promise<object | undefined>;
  readonly format?: z.output<typeof format>;
  download?(archive: Archive): Downloadable<never>;
}

/** An address that answers what a store holds. */
export interface Route {
  /** `listEvents`: the name of the operation in the description. */
  readonly id: string;
  /** `/api/events/{id}` */
  readonly path: string;
  readonly summary: string;
  readonly query: Query;
  readonly answer: z.ZodType;
  /** What the part of the path in braces is. */
  readonly part?: { readonly name: string; readonly description: string };
  /** Whether it can be taken away as a table. */
  readonly isTable: boolean;
  /** @throws ReadoutError where the parameters cannot be used */
  ask(given: URLSearchParams, part: string): Asked;
}

/** What the description of the API says of a route. */
type Head = Pick<Route, "id" | "path" | "summary" | "part">;

/** Makes a route of one thing. */
export function one<Shape extends Query, Answer extends z.ZodType>(
  head: Head,
  query: Shape,
  answer: Answer,
  find: (archive: Archive, part: string, given: z.output<Shape>) => Promise<object | undefined>,
): Route {
  return {
    ...head,
    query,
    answer,
    isTable: false,
    ask(params, part) {
      const given = readParameters(query, params);
      return { answer: (archive) => find(archive, part, given) };
    },
  };
}

/** Makes a route of a list that is answered whole, and may be taken away as a table. */
export function whole<Shape extends Query, Row>(
  head: Head,
  fields: Shape,
  answer: z.ZodType,
  table: Table<Row>,
  find: (archive: Archive, given: z.output<Shape>) => Promise<{ readonly rows: readonly Row[] }>,
): Route {
  const query = fields.extend({ format });
  return {
    ...head,
    query,
    answer,
    isTable: true,
    ask(params) {
      const given = readParameters(query, params) as z.output<Shape> & { format?: z.output<typeof format> };
      return {
        ...withoutGaps({ format: given.format }),
        answer: (archive) => find(archive, given),
        download: (archive) => ({
          table,
          page: async () => ({ rows: (await find(archive, given)).rows as readonly never[], next: null }),
          limit: undefined,
          after: undefined,
        }),
      };
    },
  };
}

/** Makes a route of a list that is answered page by page, and may be taken away as a table. */
export function paged<Shape extends Query, Row>(
  head: Head,
  fields: Shape,
  answer: z.ZodType,
  table: Table<Row>,
  find: (archive: Archive, given: z.output<Shape>, page: Page) => Promise<Paged<Row>>,
): Route {
  const query = fields.extend({ ...paging, format });
  return {
    ...head,
    query,
    answer,
    isTable: true,
    ask(params) {
      const read = readParameters(query, params);
      const {
        limit,
        after,
        format: form,
      } = read as z.output<z.ZodObject<typeof paging & { format: typeof format }>>;
      const given = read as z.output<Shape>;
      return {
        ...withoutGaps({ format: form }),
        answer: (archive) => find(archive, given, { limit: limit ?? usualLimit, ...withoutGaps({ after }) }),
        download: (archive) => ({
          table,
          page: (page) => find(archive, given, page) as Promise<Paged<never>>,
          limit,
          after,
        }),
      };
    },
  };
}

const usualLimit = 50;

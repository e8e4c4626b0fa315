import { type RawBuilder, sql } from "kysely";

type Condition = RawBuilder<boolean>;

/** One of some conditions holds. */
export function anyOf(conditions: readonly Condition[]): Condition {
  return sql`(${sql.join(conditions, sql` or `)})`;
}

/** All of some conditions hold; no condition always does. */
export function allOf(conditions: readonly Condition[]): Condition {
  return conditions.length > 0 ? sql`(${sql.join(conditions, sql` and `)})` : sql`1 = 1`;
}

/** A column has one of some values. */
export function isIn(column: string, values: readonly (string | number)[]): Condition {
  return sql`${sql.ref(column)} in (${list(values)})`;
}

/** Values with commas between them. */
export function list(values: readonly (string | number)[]): RawBuilder<unknown> {
  return sql.join(values);
}

import { type RawBuilder, sql } from "kysely";
import type { EventStatus, EventType } from "../../core/model/event.ts";
import type { Layer } from "./filter.ts";

/** What tells the layer of an event. */
export interface Told {
  readonly status: EventStatus;
  readonly asserted: number | boolean;
  readonly quad: number;
  readonly type: EventType;
}

/** Returns the layer of a series that an event counts in. */
export function layerOf({ status, asserted, quad, type }: Told): Layer {
  if (status === "historical") return "background";
  if (status !== "occurred") return "open";
  if (asserted) return "claimed";
  return quad === 2 || quad === 4 || type === "CONSULT" ? "happened" : "said";
}

/** Returns the condition that an event is of a layer. @param alias of a table with status, asserted, quad and type */
export function isOfLayer(layer: Layer, alias: string): RawBuilder<boolean> {
  const column = (name: string) => sql.ref(`${alias}.${name}`);
  const done = sql`${column("status")} = 'occurred' and ${column("asserted")} = 0`;
  const deed = sql`(${column("quad")} in (2, 4) or ${column("type")} = 'CONSULT')`;
  switch (layer) {
    case "background":
      return sql`${column("status")} = 'historical'`;
    case "open":
      return sql`${column("status")} not in ('historical', 'occurred')`;
    case "claimed":
      return sql`(${column("status")} = 'occurred' and ${column("asserted")} = 1)`;
    case "happened":
      return sql`(${done} and ${deed})`;
    case "said":
      return sql`(${done} and not ${deed})`;
  }
}

/** Returns the layer of an event as a column. @param alias as of `isOfLayer` */
export function layerColumn(alias: string): RawBuilder<Layer> {
  const others = (["background", "open", "claimed", "happened"] as const).map(
    (layer) => sql`when ${isOfLayer(layer, alias)} then ${sql.lit(layer)}`,
  );
  return sql`case ${sql.join(others, sql` `)} else 'said' end`;
}

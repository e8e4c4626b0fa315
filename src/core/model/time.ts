import type { Span } from "./span.ts";

export type Granularity =
  | "time"
  | "day"
  | "week"
  | "month"
  | "quarter"
  | "season"
  | "year"
  | "decade"
  | "century"
  | "duration"
  | "set"
  | "vague";

/** A time expression and what it means against the publication date. */
export interface TimeExpression extends Span {
  /** `t1`, `t2`, … in text order. */
  readonly id: string;
  /** EDTF or TIMEX3 value (`2024-04-26`, `2024-W17`, `P3D`, `XXXX-04-26`); null if unresolved. */
  readonly value: string | null;
  readonly granularity: Granularity;
  readonly rule: string;
}

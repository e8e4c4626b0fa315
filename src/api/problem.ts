import * as z from "zod";
import { ReadoutError } from "../core/model/error.ts";
import { shapeOf } from "./shapes/shape.ts";

/** What went wrong, as RFC 9457 has it. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  /** Stable name: `unknown-parameter`. */
  readonly code: string;
}

export const problemShape = shapeOf<Problem>()(
  "Problem",
  "What went wrong (RFC 9457).",
  z.object({ type: z.string(), title: z.string(), status: z.int(), detail: z.string(), code: z.string() }),
);

const titles: Readonly<Record<number, string>> = {
  400: "The question cannot be understood",
  401: "A token is wanted",
  403: "Not from there",
  404: "There is no such thing",
  405: "Not in this way",
  408: "Too slow",
  413: "Too large",
  415: "Not in this form",
  421: "Not by this name",
  422: "The report cannot be read",
  500: "A fault of readout",
  503: "Not now",
};

/** What is no fault of a question: all else that is refused while a store is asked is one. */
const statuses: Readonly<Record<string, number>> = {
  "no-token": 401,
  "foreign-origin": 403,
  "not-found": 404,
  "wrong-method": 405,
  "slow-body": 408,
  "body-too-large": 413,
  "not-json": 415,
  "foreign-host": 421,
  "bad-body": 400,
  busy: 503,
  "too-slow": 503,
  stopping: 503,
  "thread-ended": 503,
  "store-locked": 503,
  "no-such-store": 503,
  "older-store": 503,
  "newer-store": 503,
  "store-unwritable": 503,
  "broken-store": 500,
  "not-a-store": 500,
  "missing-resources": 500,
  "no-page": 500,
};

/** Tells what went wrong. @param isReading whether a report was handed in, which then is at fault */
export function problemOf(error: unknown, isReading: boolean): Problem {
  if (!(error instanceof ReadoutError)) return fault;
  const status = statuses[error.code] ?? (isReading ? 422 : 400);
  return {
    type: `urn:readout:problem:${error.code}`,
    title: titles[status] ?? "",
    status,
    detail: error.message,
    code: error.code,
  };
}

/** Tells nothing of a fault's inside: whoever asks may not be whoever runs the server. */
const fault: Problem = {
  type: "urn:readout:problem:internal-error",
  title: titles[500] ?? "",
  status: 500,
  detail: "This is a fault of readout. The log of the server has more; please report it with the address.",
  code: "internal-error",
};

/** Answers with a problem. */
export function problemResponse(problem: Problem): Response {
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: {
      "content-type": "application/problem+json",
      "cache-control": "no-store",
      ...(problem.status === 503 && { "retry-after": "2" }),
      ...(problem.status === 401 && { "www-authenticate": "Bearer" }),
    },
  });
}

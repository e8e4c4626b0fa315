/** Id of a request; a notification has none. */
export type RequestId = string | number;

/** A message of JSON-RPC 2.0 as it comes in, of which nothing is sure. */
export interface Message {
  readonly jsonrpc?: unknown;
  readonly id?: unknown;
  readonly method?: unknown;
  readonly params?: unknown;
}

/** What goes back. */
export type Reply =
  | { readonly jsonrpc: "2.0"; readonly id: RequestId; readonly result: object }
  | {
      readonly jsonrpc: "2.0";
      readonly id: RequestId | null;
      readonly error: { readonly code: number; readonly message: string };
    };

/** JSON-RPC's own codes. */
export const failures = {
  parse: -32700,
  request: -32600,
  method: -32601,
  params: -32602,
  internal: -32603,
} as const;

/** Answers a request. */
export function resultOf(id: RequestId, result: object): Reply {
  return { jsonrpc: "2.0", id, result };
}

/** Refuses a request. @param id null where it cannot be told */
export function failureOf(id: RequestId | null, code: number, message: string): Reply {
  return { jsonrpc: "2.0", id, error: { code, message } };
}

/** Tells an id that a request may have. */
export function isRequestId(id: unknown): id is RequestId {
  return typeof id === "string" || (typeof id === "number" && Number.isFinite(id));
}

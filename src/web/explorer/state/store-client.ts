import { ReadoutError } from "../../../core/model/error.ts";
import type { StoreSummary } from "../../../store/query/rows.ts";

/** Answers stay good for so long, in milliseconds: going back shows what was there, and a store may grow. */
const fresh = 60_000;
const most = 60;
const kept = new Map<string, { readonly at: number; readonly answer: Promise<unknown> }>();

/**
 * Looks whether a store stands behind the page. A site without one answers with `{}`, so that no visitor's console fills
 * with failures; an old one, or a plain folder, does not answer at all.
 */
export async function findStore(): Promise<StoreSummary | null> {
  if (location.protocol === "file:") return null;
  try {
    const response = await fetch("api");
    const head = response.ok ? ((await response.json()) as Partial<StoreSummary>) : {};
    return typeof head.reports === "number" ? (head as StoreSummary) : null;
  } catch {
    return null;
  }
}

/** Asks the store, or gives what it said a moment ago. @throws ReadoutError with what the server tells is wrong */
export function ask<T>(path: string): Promise<T> {
  const known = kept.get(path);
  if (known && Date.now() - known.at < fresh) return known.answer as Promise<T>;
  const answer = request<T>(path);
  kept.delete(path);
  kept.set(path, { at: Date.now(), answer });
  for (const old of [...kept.keys()].slice(0, -most)) kept.delete(old);
  answer.catch(() => kept.delete(path));
  return answer;
}

async function request<T>(path: string): Promise<T> {
  const response = await fetch(path, { headers: { accept: "application/json" } }).catch(() => undefined);
  if (!response)
    throw new ReadoutError(
      "no-answer",
      "The server does not answer. See whether 'readout serve' still runs, then try again.",
    );
  const body = await response.json().catch(() => undefined);
  if (!response.ok)
    throw new ReadoutError(
      body?.code ?? `http-${response.status}`,
      body?.detail ?? body?.title ?? `The server answered ${response.status} to ${path}.`,
    );
  return body as T;
}

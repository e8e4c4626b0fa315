import type { Opened } from "../../site/opened.ts";
import { reportKey, titleOf } from "./opened.ts";

/** A report that this browser keeps. */
export interface Kept {
  readonly key: string;
  readonly title: string;
  /** Milliseconds since 1970. */
  readonly when: number;
  readonly opened: Opened;
}

const most = 30;

/** Keeps a report in this browser, in place of the oldest once there are thirty. Does nothing where it may not. */
export async function keep(opened: Opened): Promise<void> {
  const entry: Kept = { key: reportKey(opened), title: titleOf(opened), when: Date.now(), opened };
  await within("readwrite", (store) => store.put(entry));
  const old = (await listKept()).slice(most);
  for (const { key } of old) await within("readwrite", (store) => store.delete(key));
}

/** Finds a report that was kept, by the key that addresses have. */
export async function findKept(key: string): Promise<Opened | undefined> {
  return ((await within("readonly", (store) => store.get(key))) as Kept | undefined)?.opened;
}

/** Lists the reports kept, the latest first. */
export async function listKept(): Promise<readonly Kept[]> {
  const all = (await within("readonly", (store) => store.getAll())) as Kept[] | undefined;
  return (all ?? []).sort((a, b) => b.when - a.when);
}

/** Forgets all reports kept. */
export async function forgetKept(): Promise<void> {
  await within("readwrite", (store) => store.clear());
}

async function within(
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest,
): Promise<unknown> {
  try {
    const base = await done(openBase());
    try {
      return await done(act(base.transaction("reports", mode).objectStore("reports")));
    } finally {
      base.close();
    }
  } catch {
    // A private window or a page without an origin of its own keeps nothing, and reads all the same.
    return undefined;
  }
}

function openBase(): IDBOpenDBRequest {
  const opening = indexedDB.open("readout", 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore("reports", { keyPath: "key" });
  return opening;
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

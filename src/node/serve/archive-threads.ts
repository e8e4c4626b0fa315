import type { Archive } from "../../api/archive.ts";
import { createThreads } from "../threads/create-threads.ts";
import { workerModule } from "../threads/worker-module.ts";
import type { ArchiveWorkerData } from "./archive-worker.ts";

/** A store that is asked on threads, each with a connection of its own that can only read. */
export interface ArchiveThreads extends Archive {
  close(): Promise<void>;
}

/**
 * Opens a store for many who ask at once.
 *
 * @param state how the state of the store is told: in this thread, as every question begins with it
 */
export function archiveThreads(
  { store, program, threads, milliseconds }: ArchiveWorkerData & { threads: number; milliseconds: number },
  state: () => Promise<string>,
): ArchiveThreads {
  const pool = createThreads({
    module: workerModule("archive-worker.js", new URL("./archive-worker.ts", import.meta.url)),
    data: { store, program } satisfies ArchiveWorkerData,
    size: threads,
    waiting: 256,
    late: "spare",
  });
  const asks =
    <Name extends Exclude<keyof Archive, "state">>(name: Name) =>
    (...given: Parameters<Archive[Name]>) =>
      pool.call(name, given, milliseconds) as ReturnType<Archive[Name]>;
  const summarize = asks("summary");
  let known: { readonly state: string; readonly summary: ReturnType<Archive["summary"]> } | undefined;
  return {
    state,
    /** Counts all there is, which of a large store takes its time: once for each state of it. */
    async summary() {
      const now = await state();
      if (known?.state !== now) {
        const summary = summarize();
        known = { state: now, summary };
        summary.catch(() => {
          known = undefined;
        });
      }
      return known.summary;
    },
    events: asks("events"),
    event: asks("event"),
    statements: asks("statements"),
    actors: asks("actors"),
    actor: asks("actor"),
    relation: asks("relation"),
    volume: asks("volume"),
    network: asks("network"),
    places: asks("places"),
    facets: asks("facets"),
    search: asks("search"),
    report: asks("report"),
    close: () => pool.close(),
  };
}

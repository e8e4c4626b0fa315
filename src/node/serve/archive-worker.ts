import { workerData } from "node:worker_threads";
import { archiveOf } from "../../api/archive-of.ts";
import { openStore } from "../store/open-store.ts";
import { answerCalls, type Callable } from "../threads/answer-calls.ts";

/** What a thread that asks the store is given. */
export interface ArchiveWorkerData {
  readonly store: string;
  readonly program: string;
}

const { store, program } = workerData as ArchiveWorkerData;

answerCalls(async () => archiveOf(await openStore(store, { mode: "read" }), program) as unknown as Callable);

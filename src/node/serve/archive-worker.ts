import { workerData } from "node:worker_threads";
import { archiveOf } from "../../api/archive-of.ts";
import { openStore } from "../store/open-store.ts";
import { answerCalls, type Callable } from "../threads/answer-calls.ts";
import { stateOf } from "./store-state.ts";

/** What a thread that asks the store is given. */
export interface ArchiveWorkerData {
  readonly store: string;
  readonly program: string;
}

const { store, program } = workerData as ArchiveWorkerData;

answerCalls(async () => {
  const opened = await openStore(store, { mode: "read" });
  return archiveOf(opened, program, stateOf(opened)) as unknown as Callable;
});

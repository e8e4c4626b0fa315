import { Worker, type WorkerOptions } from "node:worker_threads";
import { tooSlow } from "../../api/guard/within.ts";
import { ReadoutError } from "../../core/model/error.ts";
import type { ThreadAnswer, ThreadCall } from "./thread-calls.ts";

/** What threads are made from. */
export interface ThreadOptions {
  /** As `workerModule` returns it. */
  readonly module: string;
  readonly data: unknown;
  /** Threads at once. */
  readonly size: number;
  /** Calls that wait for a thread. */
  readonly waiting: number;
  /**
   * What becomes of a thread that took too long: `end` stops it in mid-work; `spare` lets it end what it does, while
   * another takes its place. A database cannot be stopped from outside.
   */
  readonly late: "end" | "spare";
  readonly resourceLimits?: WorkerOptions["resourceLimits"];
}

/** Calls functions in other threads. */
export interface Threads {
  /**
   * @param milliseconds that it may take, waiting included
   * @throws ReadoutError `too-slow`, `busy`, `thread-ended`, and what the function refuses
   */
  call(name: string, given: readonly unknown[], milliseconds: number): Promise<unknown>;
  close(): Promise<void>;
}

interface Waiting {
  readonly call: ThreadCall;
  readonly done: (value: unknown) => void;
  readonly fail: (error: unknown) => void;
}

interface Thread {
  readonly worker: Worker;
  work: Waiting | undefined;
  isLate: boolean;
}

/** Makes threads, each with the first call that needs one. */
export function createThreads({ module, data, size, waiting, late, resourceLimits }: ThreadOptions): Threads {
  const threads = new Set<Thread>();
  const queue: Waiting[] = [];
  let calls = 0;
  let isClosed = false;

  function start(): Thread {
    const address = module.startsWith("data:") ? new URL(module) : module;
    const worker = new Worker(address, { workerData: data, ...(resourceLimits && { resourceLimits }) });
    const thread: Thread = { worker, work: undefined, isLate: false };
    worker.on("message", (answer: ThreadAnswer) => {
      const { work } = thread;
      thread.work = undefined;
      if (thread.isLate && late === "spare" && busy() >= size) void worker.terminate();
      thread.isLate = false;
      if (work && work.call.number === answer.number) settle(work, answer);
      next();
    });
    const lost = (error: unknown) => {
      threads.delete(thread);
      thread.work?.fail(error);
      thread.work = undefined;
      if (!isClosed) next();
    };
    worker.on("error", lost);
    worker.on("exit", () =>
      lost(new ReadoutError("thread-ended", "what worked on it came to an end. Try again.")),
    );
    threads.add(thread);
    return thread;
  }

  const busy = () => [...threads].filter(({ isLate }) => !isLate).length;

  function next(): void {
    for (;;) {
      const free = [...threads].find(({ work }) => work === undefined);
      const mayStart = busy() < size && threads.size < 2 * size;
      if (queue.length === 0 || (!free && !mayStart)) return;
      const thread = free ?? start();
      const work = queue.shift();
      thread.work = work;
      thread.worker.postMessage(work?.call);
    }
  }

  function giveUp(work: Waiting, milliseconds: number): void {
    const at = queue.indexOf(work);
    if (at >= 0) queue.splice(at, 1);
    const thread = [...threads].find((each) => each.work === work);
    work.fail(tooSlow(milliseconds / 1000));
    if (!thread) return;
    if (late === "spare") thread.isLate = true;
    else {
      threads.delete(thread);
      void thread.worker.terminate();
    }
    next();
  }

  return {
    call(name, given, milliseconds) {
      if (isClosed) return Promise.reject(new ReadoutError("stopping", "the server is about to end."));
      if (queue.length >= waiting)
        return Promise.reject(
          new ReadoutError("busy", `${queue.length} questions wait for an answer already. Try again.`),
        );
      return new Promise((done, fail) => {
        const timer = setTimeout(() => giveUp(work, milliseconds), milliseconds);
        const settled =
          <T>(act: (value: T) => void) =>
          (value: T) => {
            clearTimeout(timer);
            act(value);
          };
        const work: Waiting = {
          call: { number: ++calls, name, given },
          done: settled(done),
          fail: settled(fail),
        };
        queue.push(work);
        next();
      });
    },
    async close() {
      isClosed = true;
      for (const work of queue.splice(0))
        work.fail(new ReadoutError("stopping", "the server is about to end."));
      await Promise.all([...threads].map(({ worker }) => worker.terminate()));
    },
  };
}

function settle(work: Waiting, answer: ThreadAnswer): void {
  if ("value" in answer) work.done(answer.value);
  else work.fail(errorOf(answer.error));
}

function errorOf({ code, message, stack }: Extract<ThreadAnswer, { error: unknown }>["error"]): Error {
  if (code !== undefined) return new ReadoutError(code, message);
  const fault = new Error(message);
  if (stack) fault.stack = stack;
  return fault;
}

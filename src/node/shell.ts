import { once } from "node:events";
import type { Reader, ReaderOptions } from "../core/read.ts";
import type { CodingMaker } from "./ingest/coding.ts";

/** Where a command writes: data goes to one sink, talk to another. */
export interface Sink {
  readonly isTerminal: boolean;
  readonly columns: number;
  /** Resolves once the stream can take more. */
  write(text: string): Promise<void>;
}

/** All that a command touches outside itself: the process's streams, or those of a test. */
export interface Shell {
  readonly input: AsyncIterable<Uint8Array>;
  readonly inputIsTerminal: boolean;
  readonly output: Sink;
  readonly talk: Sink;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** @param own folders of the user's word lists, laid over those of the package */
  makeReader(own: readonly string[], options?: ReaderOptions): Promise<Reader>;
  /** Loads what codes reports on several threads. */
  loadCoding(): Promise<CodingMaker>;
  /** Calls back when the user asks the program to end; asked a second time it ends at once. */
  onStop(act: () => void): void;
}

/** 0: all went well; 1: some input could not be read; 2: the command was not understood. */
export type ExitStatus = 0 | 1 | 2;

/** Makes the shell of a real process. */
export function processShell(): Shell {
  return {
    input: process.stdin,
    inputIsTerminal: process.stdin.isTTY === true,
    output: sinkOf(process.stdout),
    talk: sinkOf(process.stderr),
    env: process.env,
    async makeReader(own, options) {
      const [{ createReader }, { loadResources, packageRoot }] = await Promise.all([
        import("../core/read.ts"),
        import("./resources.ts"),
      ]);
      return createReader(loadResources(packageRoot(), own), options);
    },
    onStop(act) {
      let isAsked = false;
      for (const signal of ["SIGINT", "SIGTERM"] as const)
        process.on(signal, () => {
          if (isAsked) process.exit(signal === "SIGINT" ? 130 : 143);
          isAsked = true;
          act();
        });
    },
    loadCoding: async () => (await import("./ingest/coding-pool.ts")).codingPool,
  };
}

function sinkOf(stream: NodeJS.WriteStream): Sink {
  return {
    isTerminal: stream.isTTY === true,
    columns: stream.columns ?? 80,
    async write(text) {
      if (!stream.write(text)) await once(stream, "drain");
    },
  };
}

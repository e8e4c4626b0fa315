import { usualLimits } from "../../api/limits.ts";
import { createMcp } from "../../api/mcp/create-mcp.ts";
import { serveStdio } from "../mcp/serve-stdio.ts";
import { packageVersion } from "../resources.ts";
import { archiveThreads } from "../serve/archive-threads.ts";
import { readingThreads } from "../serve/reading-threads.ts";
import { stateOf } from "../serve/store-state.ts";
import type { ExitStatus, Shell } from "../shell.ts";
import { openStore } from "../store/open-store.ts";

/** Options of `readout mcp`. */
export interface McpOptions {
  readonly store: string;
  readonly lexicon: readonly string[];
}

/** Speaks the Model Context Protocol until the other side has no more to say. */
export async function mcp(options: McpOptions, shell: Shell): Promise<ExitStatus> {
  const version = packageVersion();
  const store = await openStore(options.store, { mode: "read" });
  const archive = archiveThreads(
    { store: options.store, program: `readout ${version}`, threads: 1, milliseconds: usualLimits.answerMs },
    stateOf(store),
  );
  const reading = readingThreads(
    { lexicon: options.lexicon },
    { milliseconds: usualLimits.readMs, waiting: usualLimits.reads },
  );
  try {
    const server = createMcp({ archive, reading }, version, (fault) => {
      const stack = fault instanceof Error ? fault.stack : String(fault);
      void shell.talk.write(`readout: a fault of readout: ${stack}\n`);
    });
    await serveStdio(server, shell.input, shell.output, new Promise((resolve) => shell.onStop(resolve)));
  } finally {
    // Asked to end, it must not wait for what the other side may still say.
    (shell.input as { destroy?: () => void }).destroy?.();
    await Promise.all([archive.close(), reading.close(), store.close()]);
  }
  return 0;
}

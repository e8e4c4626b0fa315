import type { Failure } from "../../store/write/runs.ts";
import type { IngestProgress } from "../output/ingest-progress.ts";
import { printable } from "../output/printable.ts";
import type { Sink } from "../shell.ts";

/** Failures that are told one by one; ten thousand lines would hide the rest. */
const mostTold = 20;

/** Tells failures, as many as are of use. */
export interface FailureTeller {
  tell(failure: Failure & { readonly stack?: string | undefined }): Promise<void>;
  /** Says how many were not told. */
  end(): Promise<void>;
}

/** Tells the first failures as they come, and counts the others. A fault of the program shows its stack. */
export function createFailureTeller(talk: Sink, progress: IngestProgress | undefined): FailureTeller {
  let met = 0;
  return {
    async tell({ input, message, stack }) {
      if (met++ >= mostTold) return;
      await progress?.clear();
      await talk.write(`readout: ${printable(`${input}: ${message}`)}\n`);
      if (stack) await talk.write(`${stack}\n`);
    },
    async end() {
      if (met > mostTold)
        await talk.write(`readout: … and ${met - mostTold} more, all in the store's table 'failures'\n`);
    },
  };
}

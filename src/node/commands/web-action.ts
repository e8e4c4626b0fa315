import { errorRecord, reportFailure } from "../failure.ts";
import type { ExitStatus, Shell } from "../shell.ts";
import { writeSite } from "../site/write-site.ts";

/** Options of `readout web`. */
export interface WebOptions {
  readonly out: string;
  readonly lexicon: readonly string[];
  readonly quiet?: boolean;
}

/** Writes the page and tells how to look at it. */
export async function web({ out, lexicon, quiet }: WebOptions, shell: Shell): Promise<ExitStatus> {
  try {
    if (!quiet) await shell.talk.write("readout: packing word lists and models …\n");
    const { files, firstView, reader } = writeSite(out, lexicon);
    if (!quiet)
      await shell.talk.write(
        `readout: wrote ${files} files to ${out}: ${Math.round(firstView / 1000)} kB to the first view, ` +
          `${(reader / 1e6).toFixed(1)} MB for the reader.\n` +
          `readout: look at it with 'python3 -m http.server --directory ${out}' at http://localhost:8000\n`,
      );
    return 0;
  } catch (cause) {
    await reportFailure(shell, errorRecord(out, cause), cause);
    return 1;
  }
}

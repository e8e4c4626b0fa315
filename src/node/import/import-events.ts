import { createReadStream } from "node:fs";
import { readExchangeCodes } from "../../core/exchange/codes.ts";
import type { ForeignFormat } from "../../core/exchange/foreign/foreign-event.ts";
import { ReadoutError } from "../../core/model/error.ts";
import { errorRecord, reportFailure } from "../failure.ts";
import { progressOn } from "../output/progress.ts";
import { readTableFiles } from "../resources.ts";
import type { ExitStatus, Shell } from "../shell.ts";
import { sourceLines } from "./source-lines.ts";
import { unpacked } from "./unpacked.ts";

/** Bad rows of a file that are told one by one; the rest are counted. */
const mostTold = 20;

/** Writes the events of a data set's files as JSON, one a line, and tells how it went. */
export async function importEvents(
  format: ForeignFormat,
  files: readonly string[],
  quiet: boolean,
  shell: Shell,
): Promise<ExitStatus> {
  const codes = readExchangeCodes(new Map(readTableFiles().map((file) => [file.path, file])));
  const progress = quiet || shell.output.isTerminal ? undefined : progressOn(shell.talk);
  let status: ExitStatus = 0;
  for (const file of files) {
    const name = file === "-" ? "standard input" : file;
    let [read, bad] = [0, 0];
    try {
      const readLine = format.open(codes);
      const bytes = file === "-" ? shell.input : createReadStream(file);
      for await (const { number, text } of sourceLines(unpacked(bytes))) {
        const before = bad;
        try {
          const event = readLine(text);
          if (!event) continue;
          read++;
          await shell.output.write(`${JSON.stringify(event)}\n`);
        } catch (cause) {
          if (!(cause instanceof ReadoutError)) throw cause;
          // Without a head nothing in the file can be understood.
          if (number === 1 && /^the first line/u.test(cause.message)) throw cause;
          bad++;
          const failure = errorRecord(`${name}:${number}`, cause);
          await shell.output.write(`${JSON.stringify(failure)}\n`);
          if (!quiet && bad <= mostTold) await reportFailure(shell, failure, cause);
        }
        await progress?.step(bad > before);
      }
      if (read + bad === 0)
        throw new ReadoutError(
          "nothing-imported",
          `there is no event in it. Is it a file of ${format.about}?`,
        );
      const untold = quiet ? bad : Math.max(0, bad - mostTold);
      if (untold > 0)
        await shell.talk.write(`readout: ${name}: ${untold} bad rows${quiet ? "" : " more"}.\n`);
    } catch (cause) {
      status = 1;
      await reportFailure(shell, errorRecord(name, cause), cause);
    }
    if (bad > 0) status = 1;
  }
  await progress?.end();
  return status;
}

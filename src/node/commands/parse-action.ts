import type { ExitStatus, Shell } from "../shell.ts";

export interface ParseOptions {
  readonly pretokenized?: boolean;
}

export async function parse(_input: string, _options: ParseOptions, shell: Shell): Promise<ExitStatus> {
  await shell.talk.write("readout: not built yet\n");
  return 1;
}

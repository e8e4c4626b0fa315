import { ReadoutError } from "../../src/core/model/error.ts";
import type { Reader, ReaderOptions } from "../../src/core/read.ts";
import type { CodingMaker } from "../../src/node/ingest/coding.ts";
import { main } from "../../src/node/program.ts";
import type { ExitStatus, Shell } from "../../src/node/shell.ts";
import { quickCoding } from "./coding.ts";
import { record } from "./record.ts";

/** What a command wrote and how it ended. */
export interface Ran {
  readonly status: ExitStatus;
  readonly output: string;
  readonly talk: string;
}

/** How a test's shell differs from a pipe without input. */
export interface Surroundings {
  /** A list comes piece by piece. */
  readonly input?: string | Uint8Array | readonly Uint8Array[];
  readonly isTerminal?: boolean;
  /** Whether somebody types the input. */
  readonly inputIsTerminal?: boolean;
  /** Whether standard error goes to a terminal, where that differs from standard output. */
  readonly talkIsTerminal?: boolean;
  readonly env?: Readonly<Record<string, string>>;
  readonly reader?: Reader;
  readonly coding?: CodingMaker;
  /** Is told what the reader is to find. */
  readonly onReader?: (options: ReaderOptions) => void;
  /** Is given what asks a command to end. */
  readonly onStop?: (act: () => void) => void;
}

/** Runs `readout ...args` in this process, by default with a reader that does not read closely. */
export async function run(args: readonly string[], surroundings: Surroundings = {}): Promise<Ran> {
  const { input, isTerminal = false, env = {}, reader = quickReader } = surroundings;
  const { talkIsTerminal = isTerminal } = surroundings;
  const written = { output: "", talk: "" };
  const sink = (name: keyof typeof written, isTerminal: boolean) => ({
    isTerminal,
    columns: 80,
    async write(text: string) {
      written[name] += text;
    },
  });
  const shell: Shell = {
    input: (async function* () {
      if (Array.isArray(input)) yield* input;
      else if (input !== undefined) yield Buffer.from(input as string | Uint8Array);
    })(),
    inputIsTerminal: surroundings.inputIsTerminal ?? input === undefined,
    output: sink("output", isTerminal),
    talk: sink("talk", talkIsTerminal),
    env,
    makeReader: async (_, options = {}) => {
      surroundings.onReader?.(options);
      return reader;
    },
    loadCoding: async () => surroundings.coding ?? quickCoding,
    onStop(act) {
      surroundings.onStop?.(act);
    },
  };
  const status = await main(args, shell);
  return { status, ...written };
}

/** Gives the record made by hand for any text, with the text's own words as title. */
const quickReader: Reader = {
  analyze() {
    throw new Error("the quick reader builds no trees");
  },
  read({ id, text, html, title, published, url }) {
    const words = text ?? html ?? "";
    if (words.includes("refuse")) throw new ReadoutError("no-article", "no report in it. Give one.");
    if (words.includes("crash")) throw new TypeError("a fault");
    const { article } = record;
    return {
      ...record,
      article: {
        ...article,
        id: id ?? words,
        title: title ?? article.title,
        published: published ?? null,
        url: url ?? null,
      },
    };
  },
};

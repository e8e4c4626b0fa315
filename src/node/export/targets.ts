import type { Exchange } from "../../core/exchange/exchange.ts";
import { exchangeFormats } from "../../core/exchange/formats.ts";
import type { Shell } from "../shell.ts";
import { openFile, openSink } from "./out-file.ts";
import { type Target, textTarget } from "./target.ts";

/** A format as the command line has it: what it is, and how its files are made. */
export interface ExportFormat {
  readonly id: string;
  readonly about: string;
  readonly isFolder: boolean;
  readonly tellsStatus: boolean;
  open(exchange: Exchange, out: string | undefined, shell: Shell): Promise<Target>;
}

const openOut = (out: string | undefined, shell: Shell) =>
  out === undefined ? openSink(shell.output) : openFile(out);

const brat: ExportFormat = {
  id: "brat",
  about: "brat standoff: a folder with .txt, .ann and annotation.conf",
  isFolder: true,
  tellsStatus: true,
  async open(exchange, out = ".") {
    const { bratFolder } = await import("./brat-folder.ts");
    return bratFolder(out, exchange);
  },
};

const conllu: ExportFormat = {
  id: "conllu",
  about: "CoNLL-U: the trees of the reports' sentences (parses their texts anew)",
  isFolder: false,
  tellsStatus: true,
  async open(_, out, shell) {
    const [{ conlluScribe }, { createAnalyzer }, { loadLanguageModel }] = await Promise.all([
      import("../../core/exchange/conllu.ts"),
      import("../../core/language/index.ts"),
      import("../resources.ts"),
    ]);
    return textTarget(conlluScribe(createAnalyzer(loadLanguageModel())), await openOut(out, shell));
  },
};

const parquet: ExportFormat = {
  id: "parquet",
  about: "Parquet: a folder with events, statements and actors, for DuckDB, pandas, R and Spark",
  isFolder: true,
  tellsStatus: true,
  async open(exchange, out = ".") {
    const { parquetFolder } = await import("./parquet-folder.ts");
    return parquetFolder(out, exchange);
  },
};

/** All formats, as `readout export --formats` lists them. */
export const exportFormats: readonly ExportFormat[] = [
  ...exchangeFormats.map(
    (format): ExportFormat => ({
      id: format.id,
      about: format.about,
      isFolder: false,
      tellsStatus: format.tellsStatus,
      open: async (exchange, out, shell) => textTarget(format.open(exchange), await openOut(out, shell)),
    }),
  ),
  brat,
  conllu,
  parquet,
];

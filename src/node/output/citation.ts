import type { Citation } from "../../store/read/citation.ts";
import type { CoderTable } from "../../store/tables.ts";
import { sha256 } from "../ingest/coder-version.ts";
import { count, counted } from "./ingest-progress.ts";

/** Word lists as the table of coders has them. */
type Lists = readonly { readonly folder: string; readonly files: Readonly<Record<string, string>> }[];

/** Writes a citation as a sentence for the footnote and the details behind it. */
export function footnoteOf(citation: Citation): string {
  const details = citation.coders.flatMap(({ coder, reports }) => [
    "",
    `coder ${coder.version}, ${counted(reports, "report")}`,
    ...coderDetails(coder).map(([what, value]) => `  ${what.padEnd(11)} ${value}`),
  ]);
  return `${[sentence(citation), ...details].join("\n")}\n`;
}

/** Writes a citation as an entry for a bibliography. */
export function bibtexOf(citation: Citation): string {
  const [main] = citation.coders;
  const fields = [
    ["title", "{Readout}: attributed statements and {PLOVER} events from news reports"],
    ["version", main?.coder.program ?? ""],
    ["year", citation.lastRun?.slice(0, 4) ?? ""],
    [
      "note",
      `${sentence(citation)} ${main ? `SHA-256 of the models: ${combined(main.coder.models)}; of the word lists: ${combined(listsOf(main.coder))}.` : ""}`,
    ],
  ];
  const lines = fields.map(
    ([name, value]) => `  ${name} = {${(value ?? "").trim().replace(/[%&#_$]/gu, "\\$&")}}`,
  );
  return `@misc{readout${main ? `-${main.coder.version.split("+")[1] ?? ""}` : ""},\n${lines.join(",\n")}\n}\n`;
}

/** Writes all of a citation, every hash included. */
export function jsonOf({ coders, ...counts }: Citation): string {
  const unpacked = coders.map(({ coder: { models, lexicon, options, id: _, ...coder }, reports }) => ({
    ...coder,
    reports,
    models: JSON.parse(models),
    lexicon: JSON.parse(lexicon),
    options: JSON.parse(options),
  }));
  return `${JSON.stringify({ ...counts, coders: unpacked }, null, 2)}\n`;
}

function sentence(citation: Citation): string {
  const { coders, reports, originators, outlets, first, last, events, mergedEvents, statements, failures } =
    citation;
  const [main] = coders;
  const versions = main ? `Readout ${main.coder.program} (coder ${main.coder.version})` : "Readout";
  const others =
    coders.length > 1 ? ` and ${coders.length - 1} other ${coders.length > 2 ? "coders" : "coder"}` : "";
  const told = [
    counted(reports, "report"),
    ...(originators === null ? [] : [`of ${counted(originators, "originator")}`]),
    ...(outlets > 0 ? [`from ${counted(outlets, "outlet")}`] : []),
    ...(first === null ? [] : [first === last ? `of ${first}` : `from ${first} to ${last}`]),
  ].join(" ");
  const once = mergedEvents === null ? "" : ` (${count(mergedEvents)} when each is counted once)`;
  const missed = failures > 0 ? ` ${counted(failures, "input")} could not be read.` : "";
  return `Coded with ${versions}${others}: ${told}; ${counted(events, "event")}${once}, ${counted(statements, "statement")}.${missed}`;
}

function coderDetails(coder: CoderTable): readonly (readonly [string, string])[] {
  const models = JSON.parse(coder.models) as Readonly<Record<string, string>>;
  const options = JSON.parse(coder.options) as Readonly<Record<string, string>>;
  return [
    ["program", `${coder.program}, sources ${short(coder.code)}`],
    ...Object.entries(models).map(([path, hash]) => ["model", `${path} ${short(hash)}`] as const),
    ...(JSON.parse(coder.lexicon) as Lists).map(
      ({ folder, files }) =>
        [
          "word lists",
          `${folder} ${short(combined(JSON.stringify(files)))} (${counted(Object.keys(files).length, "file")})`,
        ] as const,
    ),
    [
      "options",
      Object.entries(options)
        .map(([name, value]) => `${name} ${value}`)
        .join(", "),
    ],
    ["first used", coder.first_used],
  ];
}

/** All word lists, without the names of their folders, which differ from machine to machine. */
function listsOf({ lexicon }: CoderTable): string {
  return JSON.stringify((JSON.parse(lexicon) as Lists).map(({ files }) => files));
}

/** One hash for many, of their JSON. */
function combined(json: string): string {
  return sha256(json);
}

/** Enough of a hash to tell it from any other; `--format json` has the whole. */
function short(hash: string): string {
  return `sha256:${hash.slice(0, 16)}`;
}
